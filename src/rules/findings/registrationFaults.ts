import { registrableAwards } from "../../plan/awards";
import type { Plan } from "../../plan/plan";
import type { Level } from "../../plan/target";
import { isBlank, shownText } from "../figures/blank";
import { isDocumentNo, isRegistrationDay, registrationDays } from "../figures/registered";
import type { Registration } from "../figures/figures";
import { isSerial, serialOfIso } from "../figures/serialDate";
import { isVoid, type CellFault } from "./cellFault";
import { namedChoiceFault } from "./choiceFault";
import { dateFault } from "./dateFault";

/** A fault and the field of the registration that it stands in. */
export interface RegistrationFault {
  readonly field: keyof Registration;
  readonly fault: CellFault;
}

function missing({ registrationNo, registeredOn }: Registration): readonly RegistrationFault[] {
  const numberless = !isDocumentNo(registrationNo);
  if (!numberless && !isBlank(registeredOn)) return [];
  const field = numberless ? "registrationNo" : "registeredOn";
  // Spaces look like nothing, and would pass for a number.
  const hidden = isVoid(registrationNo) && !isBlank(registrationNo);
  const mend = hidden ? { typed: shownText(registrationNo), mend: { value: null } } : {};
  return [{ field, fault: { code: "registration.missing", severity: "warning", numbers: {}, ...mend } }];
}

function late(plan: Plan, { registeredOn }: Registration): readonly RegistrationFault[] {
  if (plan.registration.deadline === undefined || !isSerial(registeredOn)) return [];
  const deadline = serialOfIso(plan.registration.deadline);
  const date = Math.floor(registeredOn);
  if (date <= deadline) return [];
  const fault = { code: "registration.late", severity: "warning", numbers: { date, deadline } } as const;
  return [{ field: "registeredOn", fault }];
}

/** A day on which nobody can have registered for the plan: it counts for none. */
function oddDay({ year }: Plan, raw: Registration["registeredOn"]): CellFault | null {
  if (!isSerial(raw) || isRegistrationDay(raw, year)) return null;
  return {
    code: "date.outside-plan",
    severity: "error",
    numbers: { date: Math.floor(raw), ...registrationDays(year) },
  };
}

/** What is wrong with a registration (clause VI); that there is none is told only where one is `asked` for. */
export function registrationFaults(
  plan: Plan,
  registration: Registration,
  level: Level,
  asked: boolean,
): readonly RegistrationFault[] {
  const titles = registrableAwards(plan, level);
  const title = titles.length > 0 ? namedChoiceFault(registration.title, titles) : null;
  const date = dateFault(registration.registeredOn) ?? oddDay(plan, registration.registeredOn);
  return [
    ...(asked ? missing(registration) : []),
    ...(date === null ? [] : [{ field: "registeredOn" as const, fault: date }]),
    ...late(plan, registration),
    ...(title === null ? [] : [{ field: "title" as const, fault: title }]),
  ];
}
