import type { ReactElement } from "react";
import { formatDate } from "../../locale/paneFormats";
import { lawPacks } from "../../plan/laws/lawPacks";
import { dayOf } from "../context/dayOf";
import { usePane } from "../context/paneContext";
import { BoxChoice } from "./BoxChoice";

interface LawChoiceProps {
  readonly laws: readonly string[];
  readonly choose: (laws: readonly string[]) => void;
}

/** The law packs whose conditions and quotas are shown; none until somebody chooses one. */
export function LawChoice({ laws, choose }: LawChoiceProps): ReactElement {
  const { words } = usePane();
  const day = (iso: string): string => formatDate(dayOf(iso));
  const items = lawPacks.map(({ id, name, from, until }) => ({
    ...{ id, name: words.setUp.law(name, day(from), until === undefined ? null : day(until)) },
  }));
  return <BoxChoice legend={words.setUp.laws} hint={words.setUp.lawsHint} items={items} ticked={laws} tick={choose} />;
}
