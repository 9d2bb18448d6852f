import type { SheetState } from "../state/workbookState";
import type { SheetWork } from "../state/sheetWork";
import type { Step } from "../request/batch";
import { protectBuilt } from "./finishSteps";
import { isLifted, reprotectStep } from "./updateSteps";

/** A sheet whose protection is lifted, by the first work that asks for it. */
export interface Lifted {
  readonly work: SheetWork;
  readonly sheet: string;
  /** The one that is given for it: it may have this one, none, or somebody else's. */
  readonly password: string | undefined;
  /** Puts the protection back. */
  readonly protect: (password: string | undefined) => Step;
}

export const hasPassword = (lifted: Lifted): lifted is Lifted & { readonly password: string } =>
  lifted.password !== undefined;

function liftedBy(work: SheetWork): { readonly there: SheetState; readonly lifted: Lifted } | null {
  if (work.how === "update" && isLifted(work)) {
    const { change, there } = work;
    const protect: Lifted["protect"] = (password) => reprotectStep(work, password);
    return { there, lifted: { work, sheet: there.name, password: change.protection?.password, protect } };
  }
  if (work.how === "rebuild" && work.there.protected) {
    const { change, there } = work;
    const protect: Lifted["protect"] = (password) => protectBuilt(change, password);
    return { there, lifted: { work, sheet: there.name, password: change.layout.protection.password, protect } };
  }
  return null;
}

/** Each sheet once, in the order in which they are written. */
export function liftedOf(works: readonly SheetWork[]): readonly Lifted[] {
  const found = new Map<SheetState, Lifted>();
  for (const work of works) {
    const one = liftedBy(work);
    if (one !== null && !found.has(one.there)) found.set(one.there, one.lifted);
  }
  return [...found.values()];
}
