import type fc from "fast-check";
import { parseA1 } from "../../../src/sheet/a1";
import { cellKey } from "../../../src/sheet/cellKey";
import type { Raw } from "../../../src/rules/figures/figures";
import type { EngineName, EngineSheet } from "../../../src/workbench/host/model/calculation/calculationEngine";
import { UniverEngine } from "../../../src/workbench/host/model/calculation/univerEngine";
import type { FilledBook } from "./ofBook";
import type { Content } from "../../../src/workbench/host/model/cells/scalar";

/** Cells by their addresses, and what `rules` say that formulas over them come to. */
export interface Judged {
  readonly cells: Readonly<Record<string, Raw>>;
  /** Ranges like `$A$1:$C$4` of the same sheet, by the names that lead to them. */
  readonly names?: Readonly<Record<string, string>>;
  readonly says: readonly (readonly [formula: string, rule: Raw])[];
}

/** What a builder of formulas is held to. */
export interface Agreement {
  readonly cases: fc.Arbitrary<Judged>;
  /** Cases that once disagreed: they are tried every time. */
  readonly kept: readonly Judged[];
}

/** Generated cases, and how the rules judge one. */
export const agreement = <Case>(
  cases: fc.Arbitrary<Case>,
  judge: (one: Case) => Judged,
  kept: readonly Case[] = [],
): Agreement => ({ cases: cases.map(judge), kept: kept.map(judge) });

/** Formulas stand in one column far to the right of all cells. */
const formulaColumn = 200;

const placeOf = (address: string): number => {
  const cell = parseA1(address);
  if (cell === undefined) throw new RangeError(`no address: ${address}`);
  return cellKey(cell.row, cell.column);
};

const contentOf = (raw: Raw): Content => ({ value: raw ?? "" });

function sheetOf({ cells, says }: Judged, at: number): EngineSheet {
  const typed = Object.entries(cells).flatMap(([address, raw]): [number, Content][] =>
    raw === null ? [] : [[placeOf(address), contentOf(raw)]],
  );
  const formulas = says.map(([formula], row): [number, Content] => [
    cellKey(row, formulaColumn),
    { formula: `=${formula}` },
  ]);
  return { id: `s${at}`, name: `S${at}`, revision: 1, contents: new Map([...typed, ...formulas]) };
}

const namesOf = ({ names = {} }: Judged, at: number): readonly EngineName[] =>
  Object.entries(names).map(([name, range]) => ({ name, scope: `s${at}`, formula: `=S${at}!${range}` }));

/** An empty cell and "" look alike; doubles carry fifteen digits; which mark parts decimals is the machine's. */
export function isSameAnswer(found: Raw, rule: Raw): boolean {
  if (typeof found === "number" && typeof rule === "number") {
    return Math.abs(found - rule) <= 1e-14 * Math.max(1, Math.abs(found), Math.abs(rule));
  }
  if (typeof found === "object" && typeof rule === "object" && found !== null && rule !== null) return true;
  const text = (raw: Raw): Raw => (typeof raw === "string" ? raw.replaceAll(",", ".") : (raw ?? ""));
  return text(found) === text(rule);
}

/** A formula that says something else than the rules. */
export interface Disagreement {
  readonly formula: string;
  readonly cells: Judged["cells"];
  readonly found: Raw;
  readonly rule: Raw;
}

/** The stand-in's engine, asked about many cases in one calculation. */
export class BuilderJudge {
  readonly #engine = new UniverEngine();

  /** What disagrees in each of some cases. */
  async disagreementsOf(cases: readonly Judged[]): Promise<readonly (readonly Disagreement[])[]> {
    const results = await this.#engine.calculate(cases.map(sheetOf), cases.flatMap(namesOf));
    return cases.map(({ cells, says }, at) =>
      says.flatMap(([formula, rule], row) => {
        const found = results.get(`s${at}`)?.get(cellKey(row, formulaColumn)) ?? null;
        return isSameAnswer(found, rule) ? [] : [{ formula, cells, found, rule }];
      }),
    );
  }

  /** What disagrees in a whole workbook, by where it stands. */
  async disagreementsIn({ sheets, names, expected }: FilledBook): Promise<readonly string[]> {
    const results = await this.#engine.calculate(sheets, names);
    return expected.flatMap(({ sheet, key, label, formula, rule }) => {
      const found = results.get(sheet)?.get(key) ?? null;
      const told = `${label}: ${JSON.stringify(found)}, rules ${JSON.stringify(rule)}: ${formula}`;
      return isSameAnswer(found, rule) ? [] : [told];
    });
  }

  dispose(): void {
    this.#engine.dispose();
  }
}
