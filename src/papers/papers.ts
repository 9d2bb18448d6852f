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
import type { PaperKind } from "./model/paperKinds";

const kinds: Readonly<Record<PaperKind, (facts: PaperFacts) => Paper | null>> = {
  "phieu-bau": ballot,
  "kiem-phieu": counting,
  "bien-ban": minutes,
  "to-trinh": petition,
  "danh-sach": list,
  "quyet-dinh": decision,
  "bao-cao": report,
  "thanh-tich": merits,
};

/** A paper as data; null where there is nobody or nothing to write of. */
export const makePaper = (kind: PaperKind, facts: PaperFacts): Paper | null => kinds[kind](facts);
