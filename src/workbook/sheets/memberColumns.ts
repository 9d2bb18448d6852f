import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { presenceWords, roleWords } from "../../rules/figures/councilTokens";
import { presenceKey, reasonKey } from "../blocks/sittingKeys";
import type { KeyedColumn } from "../drawing/keyedTable";
import type { StyleName } from "../drawing/styles";
import { choiceEntry, textEntry } from "./entryKinds";

const { columns: words } = sheetTexts.council;

/** A column of the council's list; the occasions' own stand side by side under one heading. */
export interface MemberColumn extends KeyedColumn {
  readonly width: number;
  readonly style: StyleName;
}

/** Characters that the columns of the reasons have together: above them is said what is asked for. */
const besideWidth = 60;

const { rule: anyText } = textEntry;
const role = choiceEntry(roleWords);
const presence = choiceEntry(presenceWords);

/** Who the council is, and for each occasion whether a member took part, and why not. */
export const memberColumns = ({ periods }: Plan): readonly MemberColumn[] => [
  { ...{ key: "name", width: 28, style: "entryText", ...words.name }, ...(anyText && { rule: anyText }) },
  { ...{ key: "post", width: 28, style: "entryText", ...words.post }, ...(anyText && { rule: anyText }) },
  { ...{ key: "role", width: 19, ...words.role, ...role } },
  ...periods.map(({ id, name }): MemberColumn => ({
    ...{ key: presenceKey(id), heading: name, width: 20, ...words.presence, ...presence },
  })),
  ...periods.map(({ id, name }): MemberColumn => ({
    ...{ key: reasonKey(id), heading: name, width: Math.max(20, besideWidth / periods.length), style: "entryText" },
    ...words.reason,
    ...(anyText && { rule: anyText }),
  })),
];
