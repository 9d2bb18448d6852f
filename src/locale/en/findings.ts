/** What a finding says. */
export const findings = {
  "figure.not-a-number": "This cell must hold a number[, it says “{typed}”][; {mend}].",
  "figure.ambiguous": "The figure[ “{typed}”] can be read in two ways[ ({first} or {second})]; type it again.",
  "figure.negative": "The figure may not be negative[, it says {typed}][; {mend}].",
  "figure.not-whole": "This cell takes whole numbers only[, it says {typed}][; {mend}].",
  "figure.percent-for-count": "This cell takes a number of things, not a percentage[, it says {typed}][; {mend}].",
  "ratio.part-above-total": "The number done[ ({value})] is larger than the total[ ({total})]; look at both cells.",
  "ratio.total-missing": "The number done[ ({value})] is entered, but its total is missing.",
  "ratio.total-zero": "{total} must be more than 0 for a ratio[; {notApplicableHint}].",
  "figure.implausible": "The figure is unusually large[ ({value})], please look at it.",
  "choice.unknown": "The entry[ “{typed}”] is not in the list of choices[ (one of: {choices})][; {mend}].",
  "date.invalid": "The entry[ “{typed}”] is not a valid date, type it as day/month/year[; {mend}].",
  "date.outside-plan": "The date[ {date}] is outside of the plan's time[ ({from} to {to})].",
  "figure.missing": "Not entered yet: {field}[ ({period})][; {mend}].",
  "target.not-met": "Not met[: {figure}][, the plan asks for {requirement}].",
  "target.exactly-at-threshold":
    "Exactly[ {threshold}]: {short}[, for the plan asks for {requirement}][; it is {figure}].",
  "target.exceeded": "More than the target's upper end[: {figure}][, the plan asks for {requirement}].",
  "evidence.missing": "No evidence given (document number and date, or where it is filed).",
  "notApplicable.not-allowed": "This target may not be marked as not applicable[, the cell says “{typed}”][; {mend}].",
  "notApplicable.reason-missing": "Marked as not applicable, but the note gives no reason.",
  "notApplicable.with-figure": "Marked as not applicable, and yet there is a figure[ ({value})]; keep one of the two.",
  "registration.missing":
    "Not registered: the number and the date of the registration document are both needed (clause {clause} of the plan)[; {mend}].",
  "registration.late": "Registered[ on {date}] after the deadline[ of {deadline}].",
  "person.duplicate":
    "The name[ “{person}”] is listed twice[, also in line {line} of the list][, also in the list of {other}]; see whether it is the same person.",
  "person.name-missing": "This line has no name[, it says “{typed}”][; {mend}].",
  "initiative.duplicate": "The initiative[ “{title}”] is listed twice[: {other} says that it leads it, too].",
  "initiative.shared": "The initiative[ “{title}”] is shared[ with {other}]: {counting}.",
  "rollup.disagrees": "The agency's figure[ ({shown})] differs from the sum of the units[ ({computed})].",
  "formula.overwritten": "The formula of this cell was overwritten[ by “{typed}”]; set up again to put it back.",
  "anchor.missing": "A part of the workbook cannot be found[ (its name is {name})]; set up again to put it back.",
  "anchor.damaged":
    "Hidden row or column keys of a part of the workbook were changed[ (its name is {name})][: {damage}]; set up again to put them back.",
  "sheet.missing": "The sheet[ of {unit}] cannot be found; set up again to add it.",
  "plan.invalid": "The plan sheet holds something that cannot be used[: {fault}].",
  "plan.changed": "The plan in the workbook was changed[ from {was}][ to {is}].",
  "event.count-disagrees":
    "The plan's count of years[ ({stated})] differs from the one that follows from the founding date[ ({years})].",
  "cap.exceeded": "Above the cap[ “{name}”][: {value}][, at most {limit}].",
} as const;
