import type { Plan } from "../plan";
import { pathText, planIssue, type PlanIssue } from "../planIssue";

interface Keyed {
  readonly path: readonly PropertyKey[];
  readonly key: string;
}

/** Excel compares sheet names and list choices without regard to case. */
const folded = (key: string): string => key.toLocaleUpperCase("vi");

/** Those whose key stands before them already. */
function repeated(items: readonly Keyed[]): readonly Keyed[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => {
    const known = seen.has(folded(key));
    seen.add(folded(key));
    return known;
  });
}

const idsOf = (list: readonly { readonly id: string }[], path: readonly PropertyKey[]): readonly Keyed[] =>
  list.map(({ id }, index) => ({ path: [...path, index, "id"], key: id }));

const namesOf = (list: readonly { readonly name: string }[], path: readonly PropertyKey[]): readonly Keyed[] =>
  list.map(({ name }, index) => ({ path: [...path, index, "name"], key: name }));

interface Abbreviated {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Spaces and points do not tell abbreviations apart. */
const squeezed = (text: string): string => text.replace(/[\s.]/g, "");

/** Abbreviations that another choice of the list has, as its name or as its abbreviation: they would lead to two. */
function aliasIssues(list: readonly Abbreviated[], path: readonly PropertyKey[]): readonly PlanIssue[] {
  const names = list.map(({ name }, index) => ({ path: [...path, index, "name"], key: squeezed(name) }));
  const aliases = list.flatMap((item, index) =>
    (item.aliases ?? []).map((alias, at) => ({
      ...{ path: [...path, index, "aliases", at], key: squeezed(alias), alias },
    })),
  );
  const taken = new Set(repeated([...names, ...aliases]).map((one) => pathText(one.path)));
  return aliases
    .filter((one) => taken.has(pathText(one.path)))
    .map((one) => planIssue(one.path, "alias.duplicate", { alias: one.alias }));
}

/** Ids that stand twice, names that stand twice where people choose by name, what is written for two of them, and ids that mean something else. */
export function idIssues(plan: Plan): readonly PlanIssue[] {
  const ids = (items: readonly Keyed[]) =>
    repeated(items).map(({ path, key: id }) => planIssue(path, "id.duplicate", { id }));
  const names = (items: readonly Keyed[]) =>
    repeated(items).map(({ path, key: name }) => planIssue(path, "name.duplicate", { name }));
  const lists = ["periods", "scales", "categories", "awards", "targets", "events", "caps"] as const;
  const targetNames = (["agency", "unit", "individual"] as const).flatMap((level) =>
    names(
      plan.targets.flatMap((target, index) =>
        target.level === level ? [{ path: ["targets", index, "name"], key: target.name }] : [],
      ),
    ),
  );
  const grades = plan.scales.flatMap((scale, index) => {
    const path = ["scales", index, "grades"];
    return [
      ...ids(idsOf(scale.grades, path)),
      ...names(namesOf(scale.grades, path)),
      ...aliasIssues(scale.grades, path),
    ];
  });
  // "x" in the column "Không áp dụng" means the whole year, so no period may be called that.
  const reserved = plan.periods.flatMap(({ id }, index) =>
    id === "X" ? [planIssue(["periods", index, "id"], "id.reserved", { id })] : [],
  );
  return [
    ...lists.flatMap((list) => ids(idsOf(plan[list], [list]))),
    ...grades,
    ...names(namesOf(plan.periods, ["periods"])),
    ...names(namesOf(plan.categories, ["categories"])),
    ...names(namesOf(plan.awards, ["awards"])),
    ...aliasIssues(plan.categories, ["categories"]),
    ...aliasIssues(plan.awards, ["awards"]),
    ...targetNames,
    ...reserved,
  ];
}
