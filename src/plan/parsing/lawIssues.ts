import { lawPack } from "../laws/lawPacks";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";

/** Packs that this version does not have, or that are chosen twice. */
export const lawIssues = ({ laws }: Plan): readonly PlanIssue[] =>
  laws.flatMap((id, index): readonly PlanIssue[] => {
    if (lawPack(id) === undefined) return [planIssue(["laws", index], "reference.law", { id })];
    return laws.indexOf(id) < index ? [planIssue(["laws", index], "list.duplicate", { id })] : [];
  });
