import { describeCap } from "../../locale/describeCap";
import { describeCondition } from "../../locale/describeCondition";
import { describeEntry, sayEntry } from "../../locale/describeEntry";
import { describeFailure } from "../../locale/describeFailure";
import { describeFinding } from "../../locale/describeFinding";
import { describeFormFault } from "../../locale/describeFormFault";
import { describeHostNotice } from "../../locale/describeHostNotice";
import { describeMend } from "../../locale/describeMend";
import { describePlace } from "../../locale/describePlace";
import { describePlanIssue } from "../../locale/describePlanIssue";
import { describeReason } from "../../locale/describeReason";
import { describeUnlikeWords } from "../../locale/describeUnlikeWords";
import type { Locale } from "../../locale/locale";
import type { Descriptions } from "../engine/engine";

const noNames: ReadonlyMap<string, string> = new Map();

/** The sentences of a language, as the views ask for them. */
export function describeIn(locale: Locale): Descriptions {
  return {
    finding: (finding, plan, names) => describeFinding(locale, finding, plan, names),
    mend: (finding, plan) => describeMend(locale, finding, plan),
    place: (finding, plan) => describePlace(locale, finding, plan, noNames),
    condition: (condition) => describeCondition(locale, condition),
    cap: (count, plan) => describeCap(locale, count, plan),
    reason: (reason, plan) => describeReason(locale, reason, plan),
    entry: (entry, plan) => describeEntry(locale, entry, plan),
    entryValue: (value, entry, plan) => sayEntry(locale, value, entry, plan),
    failure: (failure) => describeFailure(locale, failure),
    draftFault: (fault) => describeFormFault(locale, fault),
    planIssue: (issue) => describePlanIssue(locale, issue),
    unlikeWords: (plan) => describeUnlikeWords(locale, plan),
    hostNotice: (code, sheets = []) => describeHostNotice(locale, code, sheets),
    status: (status) => locale.statuses[status],
    kind: (code) => locale.findings[code].kind,
  };
}
