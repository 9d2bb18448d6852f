import type { FilledRow } from "./formLists";
import type { FormItem } from "./formItems";
import type { FormReading } from "./formReading";
import { aliasesIn, type Abbreviations } from "./aliasesIn";
import { idsFor, initials } from "./newIds";
import { RowReader } from "./rowReader";

/** A scale that begins in a row and goes on until the next one is named. */
export interface ReadScale extends FormItem {
  readonly grades: readonly (FormItem & Abbreviations)[];
}

interface Begun {
  id: string;
  name: string;
  first: RowReader;
  grades: (FormItem & Abbreviations)[];
}

const given = (items: readonly { readonly id: string; readonly name: string }[]): readonly string[] =>
  idsFor(items, ({ name }) => initials(name) || "M");

/** The scales that the rows of the table say, in order; the id and name of a scale stand in its first row. */
export function readScales(reading: FormReading, rows: readonly FilledRow[]): readonly ReadScale[] {
  const scales: Begun[] = [];
  for (const { row, cells } of rows) {
    const at = (path: string): RowReader =>
      new RowReader(reading, "scales", row, cells, path, { id: "gradeId", name: "grade", aliases: "aliases" }, "grade");
    const head = new RowReader(reading, "scales", row, cells, `scales#${row}`, {}, "name");
    const [id, name] = [head.text("id") ?? "", head.text("name") ?? ""];
    const last = scales.at(-1);
    const begins = last === undefined || ((id !== "" || name !== "") && (id !== last.id || name !== last.name));
    if (begins) {
      const path = `scales[${scales.length}]`;
      scales.push({
        id,
        name,
        first: new RowReader(reading, "scales", row, cells, path, { id: "id", name: "name", grades: "grade" }, "name"),
        grades: [],
      });
    }
    const scale = scales.at(-1);
    if (scale === undefined || (!head.has("grade") && !head.has("gradeId"))) continue;
    const grade = at(`${scale.first.path}.grades[${scale.grades.length}]`);
    const [gradeId, gradeName] = [grade.text("gradeId", "id") ?? "", grade.text("grade", "name") ?? ""];
    scale.grades.push({ id: gradeId, name: gradeName, ...aliasesIn(grade) });
  }
  const ids = given(scales);
  return scales.map(({ name, grades }, index) => {
    const gradeIds = given(grades);
    return {
      id: ids[index] ?? "",
      name,
      grades: grades.map((grade, at) => ({ ...grade, id: gradeIds[at] ?? "" })),
    };
  });
}
