import type { Finding } from "../../rules/findings/finding";
import { locate } from "../reading/locate";
import type { ReadBook } from "../reading/readBook";
import type { CellWrite } from "./cellWrites";

/** Whether it is a key that is gone and whose place is certain; where something else stands, people are asked. */
const isCertain = (finding: Finding): boolean =>
  finding.code === "anchor.damaged" && finding.typed === "" && finding.mend !== undefined;

/** Keys that were cleared, put back where they stood. */
export const keyRepairs = ({ findings, blocks }: Pick<ReadBook, "findings" | "blocks">): readonly CellWrite[] =>
  findings.filter(isCertain).flatMap(({ place, mend }): readonly CellWrite[] => {
    const at = locate(place, blocks);
    return at === null ? [] : [{ ...at, content: mend?.value ?? "" }];
  });
