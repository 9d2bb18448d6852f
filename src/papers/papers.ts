import { ballot } from "./kinds/ballot";
import { counting } from "./kinds/counting";
import { decision } from "./kinds/decision";
import { list } from "./kinds/list";
import { merits } from "./kinds/merits";
import { minutes } from "./kinds/minutes";
import { petition } from "./kinds/petition";
import { report } from "./kinds/report";
import type { Paper } from "./model/paper";
import type { PaperFacts } from "./model/paperFacts";

/** The papers that an occasion ends with, in the order in which a council needs them; the names are those of their files. */
const kinds = {
  "phieu-bau": ballot,
  "kiem-phieu": counting,
  "bien-ban": minutes,
  "to-trinh": petition,
  "danh-sach": list,
  "quyet-dinh": decision,
  "bao-cao": report,
  "thanh-tich": merits,
} as const satisfies Readonly<Record<string, (facts: PaperFacts) => Paper | null>>;

export type PaperKind = keyof typeof kinds;

export const paperKinds = Object.keys(kinds) as readonly PaperKind[];

/** A paper as data; null where there is nobody or nothing to write of. */
export const makePaper = (kind: PaperKind, facts: PaperFacts): Paper | null => kinds[kind](facts);
