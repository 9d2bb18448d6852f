import { findingWords } from "../text/stated";

/** How findings of a code are headed, and what one of them says. */
export const findings = findingWords({
  "figure.not-a-number": {
    kind: "Not a number",
    says: "This cell must hold a number[, it says “{typed}”][; {mend}].",
  },
  "figure.ambiguous": {
    kind: "Number unclear",
    says: "The figure[ “{typed}”] can be read in two ways[ ({first} or {second})]; type it again.",
  },
  "figure.negative": {
    kind: "Negative number",
    says: "The figure may not be negative[, it says {typed}][; {mend}].",
  },
  "figure.not-whole": {
    kind: "Not a whole number",
    says: "This cell takes whole numbers only[, it says {typed}][; {mend}].",
  },
  "figure.percent-for-count": {
    kind: "Percentage in place of a count",
    says: "This cell takes a number of things, not a percentage[, it says {typed}][; {mend}].",
  },
  "ratio.part-above-total": {
    kind: "Part above its total",
    says: "The number done[ ({value})] is larger than the total[ ({total})]; look at both cells.",
  },
  "ratio.part-above-outer": {
    kind: "A part above the part it is in",
    says: "The part ({value}) is above the part ({most}) of the target “{name}” that it belongs to; look at both cells again.",
  },
  "ratio.total-missing": {
    kind: "Total missing",
    says: "The number done[ ({value})] is entered, but its total is missing.",
  },
  "ratio.total-zero": {
    kind: "Total is zero",
    says: "{whole} must be more than 0 for a ratio[; {notApplicableHint}].",
  },
  "figure.implausible": {
    kind: "Unusually large",
    says: "The figure is unusually large[ ({value})], please look at it.",
  },
  "figure.date-for-number": {
    kind: "A date in place of a number",
    says: "The number {value} is how a spreadsheet keeps {date}: {day}/{month} was probably typed; enter each number in its own cell.",
  },
  "choice.unknown": {
    kind: "Not one of the choices",
    says: "The entry[ “{typed}”] is not in the list of choices[ (one of: {choices})][; {mend}].",
  },
  "date.invalid": {
    kind: "Not a date",
    says: "The entry[ “{typed}”] is not a valid date, type it as day/month/year[; {mend}].",
  },
  "date.outside-plan": {
    kind: "Date outside the plan",
    says: "The date[ {date}] is outside of the plan's time[ ({from} to {to})].",
  },
  "figure.missing": {
    kind: "Not filled in",
    says: "Not entered yet: {field}[ ({period})][; {mend}].",
  },
  "target.not-met": {
    kind: "Target not met",
    says: "Not met[: {figure}][, the plan asks for {requirement}].",
  },
  "target.exactly-at-threshold": {
    kind: "Exactly at the threshold",
    says: "Exactly[ {threshold}]: {short}[, for the plan asks for {requirement}][; it is {figure}].",
  },
  "target.exceeded": {
    kind: "Target exceeded",
    says: "More than the target's upper end[: {figure}][, the plan asks for {requirement}].",
  },
  "evidence.missing": {
    kind: "Evidence missing",
    says: "No evidence given (document number and date, or where it is filed).",
  },
  "evidence.own-disk": {
    kind: "Evidence on one computer",
    says: "The evidence[ “{typed}”] is a path into one computer, which nobody else can open; give the document's number and date, or an address that all can reach.",
  },
  "notApplicable.not-allowed": {
    kind: "“Not applicable” not allowed",
    says: "This target may not be marked as not applicable[, the cell says “{typed}”][; {mend}].",
  },
  "notApplicable.reason-missing": {
    kind: "“Not applicable” without a reason",
    says: "Marked as not applicable, but the note gives no reason.",
  },
  "notApplicable.with-figure": {
    kind: "“Not applicable” beside a figure",
    says: "Marked as not applicable, and yet there is a figure[ ({value})]; keep one of the two.",
  },
  "registration.missing": {
    kind: "Not registered",
    says: "Not registered: the number and the date of the registration document are both needed (clause {clause} of plan No. {planNumber})[; {mend}].",
  },
  "registration.late": {
    kind: "Registered late",
    says: "Registered[ on {date}] after the deadline[ of {deadline}].",
  },
  "minutes.missing": {
    kind: "Minutes of nomination missing",
    says: "Section A lacks the number or the date of the minutes[ of {period}] in which people were nominated: {count}.",
  },
  "minutes.early": {
    kind: "Minutes before the period’s end",
    says: "The minutes of nomination[ ({period})] are of {date}, before the period ends ({to}); see whether the date is right.",
  },
  "person.duplicate": {
    kind: "Person listed twice",
    says: "The name[ “{person}”] is listed twice[, also in line {line} of the list][, also in the list of {other}]; see whether it is the same person.",
  },
  "people.missing": {
    kind: "Nobody listed",
    says: "Section D lists nobody: the agency's targets that count people wait for this unit.",
  },
  "leaders.missing": {
    kind: "Leaders not listed",
    says: "No leader of the agency is listed: its targets that count people wait for it. Where there are no leaders but the heads of units, type x in the cell that says so.",
  },
  "leaders.listed": {
    kind: "None, and yet listed",
    says: "This cell says that the agency has no leaders outside its units, but {count} are listed[; {mend}].",
  },
  "person.name-missing": {
    kind: "Name missing",
    says: "This line has no name[, it says “{typed}”][; {mend}].",
  },
  "initiative.duplicate": {
    kind: "Initiative listed twice",
    says: "The initiative[ “{title}”] is listed twice[: {other} says that it leads it, too].",
  },
  "initiative.shared": {
    kind: "Shared initiative",
    says: "The initiative[ “{title}”] is shared[ with {other}]: {counting}.",
  },
  "list.beneath": {
    kind: "Written outside of the list",
    says: "Something stands beneath the last row of the list: it is neither read nor counted; insert rows in the list and move it up.",
  },
  "rollup.disagrees": {
    kind: "Sum disagrees",
    says: "The agency's figure[ ({shown})] differs from the sum of the units[ ({computed})].",
  },
  "formula.overwritten": {
    kind: "Formula overwritten",
    says: "The formula of this cell was overwritten[ by “{typed}”]; press “Put the formula back” in Check, or clear the cell and update the workbook.",
  },
  "formula.changed": {
    kind: "Formula changed",
    says: "The formula of this cell is no longer the workbook's own[, it is “{typed}”][, and is computed from itself by way of {over}, so that the cells concerned show 0 or an old figure]; press “Put the formula back” in Check, or update the workbook.",
  },
  "formula.circular": {
    kind: "Formula in a circle",
    says: "The formula entered in this cell[ (“{typed}”)] is computed from itself[ by way of {over}]: Excel cannot calculate it, and the cells concerned show 0 or an old figure. Enter the figure itself, or a formula that reads no cell which the workbook computes.",
  },
  "anchor.missing": {
    kind: "Part of the workbook missing",
    says: "A part of the workbook cannot be found[ (its name is {name})]; set up again to put it back.",
  },
  "anchor.damaged": {
    kind: "Part of the workbook damaged",
    says: "Hidden row or column keys of a part of the workbook were changed[ (its name is {name})]: {damage}[; {mend}]. {remedy}.",
  },
  "sheet.missing": {
    kind: "Sheet missing",
    says: "The sheet[ of {unit}] cannot be found; set up again to add it.",
  },
  "sheet.copied": {
    kind: "Copy of a unit's sheet",
    says: "The sheet “{name}” is a copy of a unit's sheet: what is entered in it does not count. Enter it in the unit's own sheet; delete this one if it is not needed.",
  },
  "sheet.unprotected": {
    kind: "Sheet not protected",
    says: "The sheet “{name}” is not protected[ (one of {count} in the workbook)]: its formulas and hidden keys can be typed over[; {mend}].",
  },
  "calculation.manual": {
    kind: "The workbook does not calculate by itself",
    says: "Excel calculates when asked alone, so the statuses on the sheets may be old ones[; {mend}]. To have it calculate by itself: Formulas > Calculation Options > Automatic.",
  },
  "form.older": {
    kind: "Workbook of an older form",
    says: "An earlier version made this workbook: set up again (or run update) so that formulas, entry cells and the plan sheet have today's form; every entry is kept.",
  },
  "nomination.unassigned": {
    kind: "Nominations of no occasion",
    says: "The column Bình chọn (sổ cũ) still holds {count} entries that belong to no occasion and count for none. Assign the marks to their occasion, or clear those that are not meant.",
  },
  "plan.invalid": {
    kind: "Fault in the plan",
    says: "A cell of the plan sheet cannot be meant: {fault}[; {mend}]. Nothing is judged by it.",
  },
  "plan.changed": {
    kind: "Plan changed",
    says: "The plan in the workbook was changed: {what}[ from {was}][ to {is}][; {turned} verdicts turned].",
  },
  "plan.words-differ": {
    kind: "Threshold unlike the plan's words",
    says: "The plan's words say {stated}, the threshold another number[: asked for now is {requirement}]; see which is right.",
  },
  "list.changed": {
    kind: "Changed since the list",
    says: "Since the list[ {period}] was made, {what}[ ({person})] changed[ from {was}][ to {is}]; make the list again if need be.",
  },
  "approved.changed": {
    kind: "Changed after approval",
    says: "The unit's sheet was approved, and this entry[ of {person}] changed since[ from “{was}”][ to “{is}”]; look at it, then approve again or return it.",
  },
  "list.older": {
    kind: "List of an earlier version",
    says: "The list[ {period}] was made by an earlier version: not all that changed since can be told, and votes are still measured in the former way. Make it again to follow it, and to measure by the sheet Hội đồng.",
  },
  "percent.points": {
    kind: "Percentage at fault",
    says: "This cell takes percent points above 1 and up to 100 (80 means 80%)[, found {typed}][; {mend}].",
  },
  "time.invalid": {
    kind: "Not a time",
    says: "The entry[ “{typed}”] is not a time of day, type hours and minutes such as 8:00[; {mend}].",
  },
  "sitting.ends-early": {
    kind: "Times of the sitting disagree",
    says: "The sitting ends before it begins.",
  },
  "member.reason-unasked": {
    kind: "Reason for absence of a member who took part",
    says: "This member took part, and yet a reason for absence is given; see the column of attendance.",
  },
  "votes.too-many": {
    kind: "Votes at fault",
    says: "More[ ({value}, of votes the line's sum)] than there can be[ ({most})]: no more votes on a line than ballots returned, no more of these than issued, no more issued or present than members.",
  },
  "event.count-disagrees": {
    kind: "Anniversary count disagrees",
    says: "The plan's count of years[ ({stated})] differs from the one that follows from the founding date[ ({years})].",
  },
  "event.untold": {
    kind: "Commemorations without an activity",
    says: "Section V of the plan’s sheet does not say yet what was done (talks, meetings, commendations…) on so many commemorations[ of {period}]: {count}; where nothing was held, say so there.",
  },
  "law.out-of-date": {
    kind: "A law pack does not apply",
    says: "{name} applies from {from}[ to {until}], not on the last day of the period[ {period}]: its conditions are not shown for that period.",
  },
  "cap.exceeded": {
    kind: "Cap exceeded",
    says: "Above the cap[ “{name}”][: {value}][, at most {limit}][ ({percent} of {total} {category} rated {grade}, rounded down)].",
  },
});
