import { reasonWords } from "../text/stated";

/** Why a unit or a person is not proposed, or what the council should know of one that is. */
export const reasons = reasonWords({
  "plan.invalid": "[{target}: ]the plan sheet is at fault, so nothing can be judged",
  "figure.invalid": "[{target}: ]the figure[ of {period}] is invalid",
  "target.not-met": "[{target} ]not met[: {figure}][, the plan asks for {requirement}]",
  "target.missing": "[{target}: ]no figure entered",
  "registration.missing": "Not registered (clause {clause} of plan No. {planNumber})",
  "registration.invalid": "The number or the date of the registration is invalid",
  "rating.below-floor": "[{target}: ]the rating[ {figure}] is below what is asked for[ ({requirement})]",
  "rating.missing": "[{target}: ]not rated yet",
  "violation.recorded": "[{target}: ]violations are recorded[: {figure}]",
  "violation.missing": "[{target}: ]not entered, type 0 where there are none",
  "held-back": "Held back: {reason}",
  "condition.lacking": "A condition of {award} is lacking[: {condition}]",
  "award.open": "No award of the year is registered for",
  "not-nominated": "Not nominated by the unit for this occasion",
  "nomination-unassigned": "Nominated in the old form's column, which belongs to no occasion yet",
});
