import type { Finding } from "../../rules/findings/finding";
import { isBlank, shownText } from "../../rules/figures/blank";
import { choiceIn } from "../../rules/figures/sameChoice";
import { unitOfAnchor } from "../blocks/anchors";
import type { CellRef } from "../drawing/description";
import type { BlockKeys, Changed } from "../sheets/sheetEntry";
import type { IsContested } from "./contested";
import { inSight } from "./inSight";
import { lostPlaces, type StandingKey } from "./keyPlaces";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

/** What is wrong with a key; the words come from `locale/`. */
export type KeyDamage = "lost" | "twice" | "unknown" | "keyless" | "copied" | "elsewhere" | "unlisted";

/** The column that shows the id of a row of the plan; elsewhere it counts. */
const idColumn = "no";

const keyAt = (block: ReadBlock, cell: CellRef): string => {
  const value = rawCellAt(block, cell.row, cell.column)?.value;
  return typeof value === "string" ? value.trim() : "";
};

const cellsDown = ({ range }: ReadBlock): readonly CellRef[] =>
  Array.from({ length: range.rows - 1 }, (_, index) => ({ row: range.row + 1 + index, column: range.column }));

const cellsAcross = ({ range }: ReadBlock): readonly CellRef[] =>
  Array.from({ length: range.columns - 1 }, (_, index) => ({ row: range.row, column: range.column + 1 + index }));

/** How damage of a block is told. `remade` is what set-up makes its sheet anew for. */
export const tellerOf =
  (block: ReadBlock, remade: Changed | undefined) =>
  (damage: KeyDamage, key: string, cell: CellRef = inSight(block), of?: string): Finding => {
    const { name, sheet } = block;
    const unit = of ?? unitOfAnchor(name);
    return {
      code: "anchor.damaged",
      severity: "error",
      ...(unit === undefined ? {} : { unit }),
      place: { block: "cell", sheet, row: cell.row, column: cell.column },
      numbers: { name, key, damage, remade: remade ?? "" },
    };
  };

/** Which of the keys that formulas look up is found here: Excel takes capitals and small letters for the same. Others are themselves. */
const foundAs = (key: string, wanted: ReadonlySet<string>): string =>
  wanted.has(key) ? key : (choiceIn(key, [...wanted]) ?? key);

/** The keys that stand more than once, of each all but the row that shows it as its own, or the first. */
function doubled(
  keys: readonly StandingKey[],
  wanted: ReadonlySet<string>,
  idOf: (key: StandingKey) => string,
): readonly StandingKey[] {
  const found = new Map(keys.map((one) => [one, foundAs(one.key, wanted)]));
  const different = new Set(found.values());
  if (different.size === keys.length) return [];
  return [...different].flatMap((sought) => {
    const all = keys.filter((one) => found.get(one) === sought);
    const own = all.find((one) => idOf(one) === one.key) ?? all[0];
    return all.filter((one) => one !== own);
  });
}

/** What is known of a block beside its keys. */
interface AboutBlock {
  /** What set-up makes its sheet anew for. */
  readonly remade: Changed | undefined;
  /** Units that are told of elsewhere. */
  readonly passed: ReadonlySet<string>;
  readonly isContested: IsContested;
}

/** What lacks, stands twice or does not belong among a block's keys, and the cells that tell it. */
class KeyCheck {
  readonly #down: readonly StandingKey[];
  readonly #rows: readonly StandingKey[];
  readonly #columns: readonly StandingKey[];
  readonly #across: readonly StandingKey[];
  /** The keys that its rows must have. */
  readonly #wanted: ReadonlySet<string>;
  /** Those of its columns. */
  readonly #wantedAcross: ReadonlySet<string>;

  constructor(
    private readonly block: ReadBlock,
    private readonly keys: BlockKeys,
    private readonly about: AboutBlock,
  ) {
    const standing = (cells: readonly CellRef[]): readonly StandingKey[] =>
      cells.map((cell) => ({ key: keyAt(block, cell), cell }));
    this.#down = standing(cellsDown(block));
    this.#rows = this.#down.filter(({ key }) => key !== "");
    this.#across = standing(cellsAcross(block));
    this.#columns = this.#across.filter(({ key }) => key !== "");
    this.#wanted = new Set(keys.rows);
    this.#wantedAcross = new Set(keys.columns);
  }

  // Sheets that people type on are made anew for rows that are gone alone: cells without their keys may hold what somebody typed.
  #tell(damage: KeyDamage, key: string, cell?: CellRef): Finding {
    const isTypedOn = this.about.remade === "form" || this.about.remade === "council";
    return tellerOf(this.block, isTypedOn ? undefined : this.about.remade)(damage, key, cell);
  }

  /** Whether its keys that are gone are put back where they stood, for its sheet is not made anew for them. */
  get #keepsPlaces(): boolean {
    return this.about.remade === undefined || this.about.remade === "council";
  }

  #idOf({ cell }: StandingKey): string {
    const column = this.block.columns.get(idColumn);
    return column === undefined ? "" : keyAt(this.block, { ...cell, column });
  }

  /** A row that still shows the id of the plan's row is that row, where no other does, and gets its key back. */
  #lostRow(key: string): Finding {
    const [only, ...more] = this.#down.filter((row) => this.#idOf(row) === key);
    if (only === undefined)
      return this.#lostFrom(key, this.#placesDown()) ?? tellerOf(this.block, this.about.remade)("lost", key);
    return more.length > 0 ? this.#tell("lost", key) : this.#putBack(key, only);
  }

  #putBack(key: string, { cell }: StandingKey): Finding {
    const typed = shownText(rawCellAt(this.block, cell.row, cell.column)?.value ?? null);
    const isFree = !this.about.isContested({ owner: this.block.name, sheet: this.block.sheet, cell });
    return { ...this.#tell("lost", key, cell), typed, ...(isFree ? { mend: { value: key } } : {}) };
  }

  #lostFrom(key: string, places: ReadonlyMap<string, StandingKey>): Finding | undefined {
    const place = places.get(key);
    return place && this.#putBack(key, place);
  }

  /** A key is overwritten where another text stands; of a block whose keys are not all told, another key may. */
  #isFree({ key }: StandingKey): boolean {
    return key === "" || unitOfAnchor(this.block.name) !== undefined || this.keys.across !== undefined;
  }

  /** Words stand beside the labels' column in rows that have no key: links, a title. */
  #hasWords({ cell: { row } }: StandingKey): boolean {
    const { column, columns } = this.block.range;
    const beside = Array.from({ length: columns - 2 }, (_, at) => rawCellAt(this.block, row, column + 2 + at));
    return beside.some((cell) => cell !== undefined && cell.formula === undefined && !isBlank(cell.value));
  }

  #isLabelled(key: string, row: StandingKey): boolean {
    const said = rawCellAt(this.block, row.cell.row, this.block.range.column + 1);
    const label = this.keys.labels?.get(key);
    if (label !== undefined) return said?.value === label;
    return said?.formula !== undefined || (isBlank(said?.value ?? null) && !this.#hasWords(row));
  }

  /** Rows that nothing sorts keep their order; those of words of ours have no keys. */
  #placesDown(): ReadonlyMap<string, StandingKey> {
    if (!this.#keepsPlaces || this.block.columns.has(idColumn)) return new Map();
    return lostPlaces(this.keys.rows, this.#down, (key, row) => this.#isLabelled(key, row) && this.#isFree(row));
  }

  #placesAcross(): ReadonlyMap<string, StandingKey> {
    if (!this.#keepsPlaces) return new Map();
    return lostPlaces(this.keys.across ?? this.keys.columns, this.#across, (_, cell) => this.#isFree(cell));
  }

  /** Where the keys of rows and columns meet none stands: one that does is found before its own. */
  #corner(): readonly Finding[] {
    const { row, column } = this.block.range;
    const corner = keyAt(this.block, { row, column });
    const standing = [...this.#rows, ...this.#columns].map(({ key }) => key);
    const wanted = [this.#wanted, this.#wantedAcross].map((keys) => foundAs(corner, keys));
    const isKey = [corner, ...wanted].some((key) => standing.includes(key));
    return isKey ? [this.#tell("twice", corner, { row, column })] : [];
  }

  /** Rows without their key that show an id whose row is there are copies of it. */
  #copies(): readonly Finding[] {
    const known = new Set(this.#rows.map(({ key }) => key));
    return this.#down.flatMap((row) => {
      if (row.key !== "") return [];
      const id = this.#idOf(row);
      return this.#wanted.has(id) && known.has(id) ? [this.#tell("copied", id, row.cell)] : [];
    });
  }

  /** Where formulas count the rows, no other may be among them. */
  #uncounted(): readonly Finding[] {
    if (this.keys.counted !== true) return [];
    return this.#down.flatMap(({ key, cell }) => {
      if (key === "") return [this.#tell("keyless", key, cell)];
      return this.#wanted.has(key) || this.about.passed.has(key) ? [] : [this.#tell("unknown", key, cell)];
    });
  }

  /** Rows that are computed as ours are, and lost their keys: nothing reads them. */
  #unread(): readonly Finding[] {
    const column = this.block.columns.get(this.keys.computed ?? "");
    if (column === undefined) return [];
    const isComputed = ({ row }: CellRef): boolean => rawCellAt(this.block, row, column)?.formula !== undefined;
    return this.#down.flatMap(({ key, cell }) =>
      key === "" && isComputed(cell) ? [this.#tell("keyless", key, cell)] : [],
    );
  }

  findings(): readonly Finding[] {
    const lacking = (wanted: readonly string[], standing: readonly StandingKey[]): readonly string[] => {
      const there = new Set(standing.map(({ key }) => key));
      return wanted.filter((key) => !there.has(key));
    };
    const lostAcross = lacking(this.keys.columns, this.#columns);
    const twice = doubled(this.#columns, this.#wantedAcross, () => "");
    const across = lostAcross.length + twice.length === 0 ? new Map<string, StandingKey>() : this.#placesAcross();
    // Of a column whose place is certain only cells that are no other's are told: those become what they were.
    const owned = new Set([...across.values()].map(({ cell }) => cell));
    const twiceAcross = twice.filter(({ cell }) => !owned.has(cell));
    return [
      ...lacking(this.keys.rows, this.#rows).map((key) => this.#lostRow(key)),
      ...lostAcross.map((key) => this.#lostFrom(key, across) ?? this.#tell("lost", key)),
      ...[...doubled(this.#rows, this.#wanted, (row) => this.#idOf(row)), ...twiceAcross].map(({ key, cell }) =>
        this.#tell("twice", key, cell),
      ),
      ...this.#corner(),
      ...this.#copies(),
      ...this.#uncounted(),
      ...this.#unread(),
    ];
  }
}

/** Damage of a block's keys. */
export const damagedKeys = (block: ReadBlock, keys: BlockKeys, about: AboutBlock): readonly Finding[] =>
  new KeyCheck(block, keys, about).findings();
