import type { Period } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import { foldText } from "../../rules/figures/cleanText";
import { leadersCode, type Raw, type UnitFigures } from "../../rules/figures/figures";
import type { Place } from "../../rules/figures/place";
import type { Finding, FindingOf } from "../../rules/findings/finding";
import { comparedNumber } from "../../sheet/comparedNumber";
import { summaryAnchor, unitAnchor, anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { formerCastKey } from "../blocks/councilKeys";
import { periodKey } from "../blocks/figureKeys";
import type { ListPart } from "../blocks/unitTables";
import { differsKey, isShownPart, madeKey } from "../blocks/factKeys";
import { agencyFacts, agencyListed, listFacts, rowsIn, type KeptRow, type ListFact } from "./listFacts";
import type { ReadBlocks } from "./readFigures";
import { rawUnder, type ReadBlock } from "./readKeyedBlock";

type Change = FindingOf<"list.changed">;
type Said = Omit<Change, "code" | "severity" | "period">;

/** As a fact compares; a blank cell is an empty text. */
const spoken = (raw: Raw | undefined): string | number =>
  raw === undefined || raw === null || typeof raw === "object"
    ? ""
    : typeof raw === "number"
      ? comparedNumber(raw)
      : String(raw).normalize("NFC").trim();

const change = (place: Place, field: string, from: Raw | undefined, to: Raw | undefined, of: Partial<Said>): Said => ({
  ...of,
  place,
  numbers: { field, from: spoken(from), to: spoken(to) },
});

/** Rows of a list by what names them; the second of one name is another. */
function byName(rows: readonly KeptRow[], key: string): ReadonlyMap<string, KeptRow> {
  const named = new Map<string, KeptRow>();
  for (const row of rows) {
    const base = foldText(String(spoken(row[key])));
    let name = base;
    for (let number = 2; named.has(name); number += 1) name = `${base}|${number}`;
    named.set(name, row);
  }
  return named;
}

/** What `listFields` calls a fact whose key alone does not say it. */
const ofUnit = { name: "unitName", title: "unitTitle", registered: "unitRegistered" } as const;
const listed = { people: "peopleListed", initiatives: "initiativesListed" } as const;
const shared: Readonly<Record<ListPart, Readonly<Record<string, string>>>> = {
  people: { name: "peopleName", title: "peopleTitle" },
  initiatives: { title: "initiativesListed" },
};

/** By which rows of a list are known again. */
const naming: Readonly<Record<ListPart, string>> = { people: "name", initiatives: "title" };

function inList(
  { tables }: Pick<Book, "tables">,
  unit: UnitFigures,
  part: ListPart,
  made: readonly KeptRow[],
): readonly Said[] {
  const key = naming[part];
  const rows = (unit[part] as readonly object[] as readonly KeptRow[]).map((row, index) => ({ row, index }));
  const isNamed = (row: KeptRow): boolean => !isBlank(row[key] ?? null);
  const now = byName(rows.map(({ row }) => row).filter(isNamed), key);
  const before = byName(made.filter(isNamed), key);
  const at = (row: KeptRow, column: string): Place => {
    const index = rows.find((one) => one.row === row)?.index ?? 0;
    return { block: part, unit: unit.code, row: index, column };
  };
  const lost: Place = { block: "anchor", name: unitAnchor(unit.code, part) };
  const of = (row: KeptRow): Partial<Said> => ({ unit: unit.code, person: String(spoken(row[key])) });
  const entered = [...now].flatMap(([name, row]): readonly Said[] => {
    const old = before.get(name);
    if (old === undefined) return [change(at(row, key), listed[part], "", row[key], of(row))];
    return tables.lists[part].flatMap((column): readonly Said[] =>
      spoken(old[column.key]) === spoken(row[column.key])
        ? []
        : [
            change(
              at(row, column.key),
              shared[part][column.key] ?? column.key,
              old[column.key],
              row[column.key],
              of(row),
            ),
          ],
    );
  });
  const left = [...before].flatMap(([name, row]) =>
    now.has(name) ? [] : [change(lost, listed[part], row[key], "", of(row))],
  );
  return [...entered, ...left];
}

function ofFact(book: Book, period: Period, unit: UnitFigures, fact: ListFact, made: Raw): readonly Said[] {
  const { of } = fact;
  if (of.kind === "list") {
    const rows = rowsIn(made);
    return rows === null ? [] : inList(book, unit, of.part, rows);
  }
  const now = fact.value(unit);
  if (spoken(made) === spoken(now)) return [];
  if (of.kind === "figure") {
    const place: Place = { block: "figures", unit: unit.code, row: of.target, column: periodKey(period.id, of.part) };
    return [change(place, of.part, made, now, { unit: unit.code, target: of.target })];
  }
  const row = of.field === "registered" ? "registrationNo" : of.field;
  return [change({ block: "unit", unit: unit.code, row }, ofUnit[of.field], made, now, { unit: unit.code })];
}

/** Of a target whose figure changed, its status says no more. */
const firstOfTarget = (all: readonly Said[]): readonly Said[] =>
  all.filter(({ target }, index) => target === undefined || all.findIndex((one) => one.target === target) === index);

function ofUnits(book: Book, period: Period, block: ReadBlock): readonly Said[] {
  const facts = listFacts(book, period).filter(({ key }) => block.columns.has(madeKey(key)));
  const { units } = book.figures;
  const index: Place = { block: "anchor", name: anchors.index };
  const known = units.flatMap((unit) =>
    block.rows.has(unit.code)
      ? firstOfTarget(
          facts.flatMap((fact) => ofFact(book, period, unit, fact, rawUnder(block, unit.code, madeKey(fact.key)))),
        )
      : [change({ block: "unit", unit: unit.code, row: "name" }, "unitListed", "", unit.name, { unit: unit.code })],
  );
  const { leaders } = book.figures;
  const isUnit = (key: string): boolean => key !== differsKey && key !== leadersCode;
  const gone = [...block.rows.keys()].filter((key) => isUnit(key) && units.every(({ code }) => code !== key));
  const kept = rowsIn(rawUnder(block, leadersCode, madeKey("people")));
  return [
    ...known,
    ...(leaders === undefined || kept === null ? [] : inList(book, leaders, "people", kept)),
    ...gone.map((code) => change(index, "unitListed", rawUnder(block, code, madeKey("name")) ?? code, "", {})),
  ];
}

/** What changed of that which a list says of the agency's targets; nothing where an earlier version kept none of it. */
function ofAgency(book: Book, period: Period, block: ReadBlock | undefined): readonly Said[] {
  if (block === undefined) return [];
  const facts = agencyFacts(book, period).filter(({ part }) => block.columns.has(madeKey(part)));
  return agencyListed(book, period).flatMap((target) => {
    if (!block.rows.has(target.id)) return [];
    const changes = facts.flatMap(({ part, value }): readonly Said[] => {
      const [made, now] = [rawUnder(block, target.id, madeKey(part)), value(target)];
      const isPlans = part === "threshold" || part === "maximum";
      const place: Place = isPlans
        ? { block: "planTargets", row: target.id, column: part }
        : { block: "agency", row: target.id, column: isShownPart(part) ? periodKey(period.id, part) : part };
      return spoken(made) === spoken(now) ? [] : [change(place, part, made, now, { target: target.id })];
    });
    const isVerdict = ({ numbers }: Said): boolean => numbers.field === "status";
    // Beside what it follows from, a verdict says no more.
    return changes.some((one) => !isVerdict(one)) ? changes.filter((one) => !isVerdict(one)) : changes;
  });
}

/**
 * What changed of that which lists stand on since they were made, fact by fact. A list of an earlier version kept figures
 * alone: of names and people it is said that nothing is known.
 */
export const listChanges = (book: Book, blocks: ReadBlocks): readonly Finding[] =>
  book.plan.periods.flatMap((period) => {
    const block = blocks.get(summaryAnchor(period.id, "facts"));
    if (block === undefined) return [];
    const older: Finding = {
      ...{ code: "list.older", severity: "info", period: period.id, numbers: {} },
      place: { block: "cell", sheet: block.sheet, row: 0, column: 1 },
    };
    const all = [
      ...ofUnits(book, period, block),
      ...ofAgency(book, period, blocks.get(summaryAnchor(period.id, "agency"))),
    ];
    const changes = all.map((said): Finding => ({
      ...{ code: "list.changed", severity: "info", period: period.id },
      ...said,
    }));
    const isVotedAsFormerly = blocks.get(summaryAnchor(period.id, "units"))?.columns.has(formerCastKey) === true;
    return block.columns.has(madeKey("name")) && !isVotedAsFormerly ? changes : [...changes, older];
  });
