import { planFormChoices as choices, type SourceChoice } from "../../locale/workbook/planForm/choices";
import { codesOf, type FormItems } from "./formItems";
import type { PartColumns } from "./formReading";
import { measureForms } from "./measureForms";
import { measureInput } from "./measureInput";
import { codedItem, namedItem } from "./references";
import type { RowReader } from "./rowReader";

/** Where the parts of a measure stand; kinds that have a part of one name have it in one column. */
const measureParts: PartColumns = Object.fromEntries(
  Object.values(measureForms).flatMap(({ parts }) =>
    Object.entries(parts).map(([name, column]) => [`measure.${name}`, column] as const),
  ),
);

/** Where the parts of a target stand in its row. */
export const targetParts: PartColumns = {
  id: "id",
  level: "level",
  clause: "clause",
  words: "words",
  name: "name",
  measure: "kind",
  ...measureParts,
  "measure.within": "reference",
  source: "source",
  "source.target": "reference",
  "source.grade": "reference",
  entered: "entered",
  judged: "judged",
  bars: "bars",
  notApplicable: "notApplicable",
};

/** What a source refers to; the others leave the cell empty. */
export const referenceOf = (source: SourceChoice): "target" | "grade" | null => {
  if (source === "units" || source === "withinTotal" || source === "withinPart") return "target";
  return source.startsWith("rated") ? "grade" : null;
};

/** The target that a cell refers to, by code or by name. */
export const referredTarget = (row: RowReader, column: string, path: string, items: FormItems): string | undefined =>
  row.referred(column, path, "targets", (typed) => codedItem(items.targets, typed));

function referredGrade(row: RowReader, { scales, ratingScale }: FormItems): string | undefined {
  const grades = scales.find(({ id }) => id === ratingScale)?.grades ?? [];
  return row.referred("reference", "source.grade", "scales", (typed) => namedItem(grades, typed));
}

/** Periods by code or name, as listed: "D1, D2". */
export function periodList(row: RowReader, column: string, items: FormItems): readonly string[] {
  return row.texts(column).flatMap((one) => {
    const found = codedItem(items.periods, one);
    if (found !== undefined) return [found.id];
    row.fault("referenceUnknown", column, column, { found: one, where: codesOf("periods") });
    return [];
  });
}

interface Sourced {
  readonly source: unknown;
  readonly within?: unknown;
}

function sourced(row: RowReader, choice: SourceChoice, items: FormItems): Sourced {
  const target = (path: string): string | undefined => referredTarget(row, "reference", path, items);
  const rated = (from: "peopleRatedAtLeast" | "peopleRatedBelow", scope: "everyone" | "chosenCategories") => ({
    source: { from, grade: referredGrade(row, items), scope },
  });
  switch (choice) {
    case "entry":
      return { source: { from: "entry" } };
    case "withinTotal":
      return { source: { from: "entry" }, within: { target: target("measure.within.target"), of: "total" } };
    case "withinPart":
      return { source: { from: "entry" }, within: { target: target("measure.within.target"), of: "part" } };
    case "units":
      return { source: { from: "units", target: target("source.target") } };
    case "initiatives":
      return { source: { from: "initiatives", states: ["proposed", "recognised"] } };
    case "initiativesProposed":
      return { source: { from: "initiatives", states: ["proposed"] } };
    case "initiativesRecognised":
      return { source: { from: "initiatives", states: ["recognised"] } };
    case "ratedAtLeastChosen":
      return rated("peopleRatedAtLeast", "chosenCategories");
    case "ratedAtLeastAll":
      return rated("peopleRatedAtLeast", "everyone");
    case "ratedBelowChosen":
      return rated("peopleRatedBelow", "chosenCategories");
    case "ratedBelowAll":
      return rated("peopleRatedBelow", "everyone");
    case "trafficOfAll":
      return { source: { from: "peopleViolations", field: "trafficViolations" } };
    case "violationsOfAll":
      return { source: { from: "peopleViolations", field: "violations" } };
    case "personRating":
      return { source: { from: "person", field: "rating" } };
    case "personTraffic":
      return { source: { from: "person", field: "trafficViolations" } };
    case "personViolations":
      return { source: { from: "person", field: "violations" } };
  }
}

/** The target that a row says, still to be parsed. `id` is the one it has or was given. */
export function targetInput(row: RowReader, id: string | undefined, items: FormItems): unknown {
  const measure = measureInput(row, items);
  const choice = row.choice("source", choices.sources);
  if (choice !== undefined && referenceOf(choice) === null && row.has("reference")) {
    row.fault("notNeededBySource", "reference", "source#reference");
  }
  const { source, within } = choice === undefined ? { source: undefined } : sourced(row, choice, items);
  const isRatio = measure?.["kind"] === "ratio";
  if (within !== undefined && measure !== undefined && !isRatio) {
    row.fault("onlyForRatio", "source", "source", { kind: choices.kinds.ratio });
  }
  return {
    id,
    level: row.choice("level", choices.levels),
    clause: row.text("clause"),
    words: row.text("words"),
    name: row.text("name"),
    measure: isRatio && within !== undefined ? { ...measure, within } : measure,
    source,
    entered: periodList(row, "entered", items),
    judged: periodList(row, "judged", items),
    bars: row.mark("bars"),
    notApplicable: row.mark("notApplicable") ? "withReason" : "forbidden",
  };
}
