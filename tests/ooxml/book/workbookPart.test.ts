import fc from "fast-check";
import type { PageSetup } from "../../../src/sheet/page";
import {
  attribute,
  emptyPackage,
  OfficePackage,
  selectSheet,
  textOf,
  WorkbookPart,
  writeSheetNames,
} from "../../../src/ooxml/ooxml";

/** Something that is done to a workbook; `at` is any number, of which the sheets there are make a place. */
type Step =
  | { readonly kind: "insert" | "rename"; readonly at: number; readonly name: string }
  | { readonly kind: "remove" | "select" | "print" | "rest"; readonly at: number };

const page: PageSetup = {
  orientation: "portrait",
  margins: { top: 1, right: 1, bottom: 1, left: 1 },
  footer: { left: "", center: "", right: "" },
};
const at = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insert" as const, "rename" as const),
    at,
    name: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom("remove" as const, "select" as const, "print" as const, "rest" as const), at }),
);

function take(workbook: WorkbookPart, one: Step): void {
  const { sheets } = workbook;
  const place = one.at % sheets.length;
  const { name, part } = sheets[place] ?? { name: "", part: "" };
  switch (one.kind) {
    case "insert":
      if (workbook.indexOf(one.name) < 0) workbook.insertSheet(one.at % (sheets.length + 1), one.name);
      return;
    case "rename":
      if (workbook.indexOf(one.name) < 0) workbook.renameSheet(place, one.name);
      return;
    case "remove":
      if (sheets.length > 1) workbook.removeSheet(place);
      return;
    case "select":
      selectSheet(workbook, place);
      return;
    case "print":
      writeSheetNames(workbook, name, { page: { ...page, titleRows: { first: one.at, last: one.at + 1 } } });
      return;
    case "rest":
      workbook.file.rest(part);
  }
}

const seen = (workbook: WorkbookPart) => ({
  sheets: workbook.sheets.map(({ name, part }, place) => ({
    ...{ name, part, at: workbook.indexOf(name) },
    names: workbook.namesOfSheet(place).map((element) => [attribute(element, "name"), textOf(element)]),
  })),
  names: workbook.definedNames.map((element) => [attribute(element, "localSheetId"), textOf(element)]),
});

/** What of the sheets was asked for, by their parts. */
interface Asked {
  selected?: string;
  /** The first row that is printed on each page, from 0. */
  readonly titles: Map<string, number>;
}

function remember(asked: Asked, one: Step, { sheets }: WorkbookPart): void {
  const { part } = sheets[one.at % sheets.length] ?? { part: "" };
  if (one.kind === "select") asked.selected = part;
  if (one.kind === "print") asked.titles.set(part, one.at);
  if (one.kind !== "remove" || sheets.length === 1) return;
  asked.titles.delete(part);
  if (asked.selected === part) delete asked.selected;
}

it("knows of sheets and names after any steps what its file says when it is opened anew, and each keeps its own", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const workbook = WorkbookPart.of(emptyPackage());
      const asked: Asked = { titles: new Map() };
      for (const one of steps) {
        remember(asked, one, workbook);
        take(workbook, one);
      }
      const opened = WorkbookPart.of(OfficePackage.unpack(workbook.file.pack()));
      expect(seen(workbook)).toEqual(seen(opened));
      for (const [place, { name, part }] of opened.sheets.entries()) {
        expect(opened.indexOf(name)).toBe(place);
        expect(opened.file.mayHold(part, "tabSelected")).toBe(asked.selected === part);
        const title = asked.titles.get(part);
        const rows = opened.namesOfSheet(place).map((element) => /\$(\d+):\$\d+$/.exec(textOf(element))?.[1]);
        expect(rows).toEqual(title === undefined ? [] : [String(title + 1)]);
      }
    }),
  );
});
