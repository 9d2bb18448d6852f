import type { Plan } from "../../plan/plan";
import { capFindings, eventFindings, wordsFindings } from "./planFindings";
import type { FindingContext, Owner } from "./findingContext";
import { packFindings, quotaFindings } from "./lawFindings";
import { initiativeFindings } from "./initiativeFindings";
import { minutesFindings } from "./minutesFindings";
import { leaderFindings, personFindings } from "./personFindings";
import { personFields } from "./personFields";
import { registrationFaults } from "./registrationFaults";
import { rowFindings } from "./rowFindings";
import { sharedInitiatives } from "./sharedInitiatives";
import { sharedNames } from "./sharedNames";
import { unassignedNominations } from "./unassignedNominations";
import type { Figures, UnitFigures } from "../figures/figures";
import type { Finding } from "./finding";
import { agencyCells, unitCells } from "../evaluate/leafCells";
import { indexPlan } from "../evaluate/planIndex";
import type { Result } from "../evaluate/result";
import { indexResults } from "../evaluate/resultIndex";

function unitOwner({ index, results }: FindingContext, unit: UnitFigures): Owner {
  const { code, targets } = unit;
  return {
    unit: code,
    rows: targets,
    read: unitCells(index, unit),
    results: (target) => results.row(code, target.id),
  };
}

function agencyOwner({ index, figures, results }: FindingContext): Owner {
  return {
    unit: undefined,
    rows: figures.agency,
    read: agencyCells(
      index,
      figures,
      (target, period) => results.row(undefined, target.id).get(period)?.figures ?? { value: null, total: null },
    ),
    results: (target) => results.row(undefined, target.id),
  };
}

function unitRegistration({ index: { plan } }: FindingContext, { code: unit, registration }: UnitFigures): Finding[] {
  return registrationFaults(plan, registration, "unit", true).map(({ field, fault }) => ({
    ...fault,
    unit,
    place: { block: "unit", unit, row: field },
  }));
}

/**
 * Everything that figures and plan say together and a person should know, `results` being what `evaluate` gave for them
 * and `today` an Excel serial. One finding a fault: units in their order, each with its targets in the plan's order, its
 * initiatives and its people; then the leaders, what units share, the agency, and the plan itself.
 */
export function makeFindings(plan: Plan, figures: Figures, results: readonly Result[], today: number): Finding[] {
  const context: FindingContext = { index: indexPlan(plan), figures, results: indexResults(results), today };
  const ofLevel = (level: "unit" | "agency") => plan.targets.filter((target) => target.level === level);
  const unitTargets = ofLevel("unit");
  const asked = personFields(context.index);
  const agency = agencyOwner(context);
  return [
    ...figures.units.flatMap((unit) => {
      const owner = unitOwner(context, unit);
      return [
        ...unitRegistration(context, unit),
        ...minutesFindings(context, unit),
        ...unitTargets.flatMap((target) => rowFindings(context, owner, target)),
        ...initiativeFindings(context, unit),
        ...personFindings(context, unit, asked),
        ...unassignedNominations(unit),
      ];
    }),
    ...(figures.leaders === undefined ? [] : leaderFindings(context, figures.leaders, asked)),
    ...sharedInitiatives(figures),
    ...sharedNames(figures),
    ...ofLevel("agency").flatMap((target) => rowFindings(context, agency, target)),
    ...capFindings(context),
    ...quotaFindings(context),
    ...packFindings(context),
    ...wordsFindings(plan),
    ...eventFindings(context),
  ];
}
