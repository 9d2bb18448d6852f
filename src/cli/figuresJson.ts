import { z } from "zod";
import { isDayEntry, type FiguresInput } from "../actions/setUp/enterFigures";
import { parseJson } from "../actions/plan/parseJson";
import type { FiguresJsonFault } from "../locale/describeFileFault";
import { traitsOf } from "../plan/measureTraits";
import type { Plan } from "../plan/plan";
import type { Raw } from "../rules/figures/figures";
import { decodeText, longestText } from "./textFile";

export type FiguresJsonResult =
  | { readonly ok: true; readonly figures: FiguresInput }
  | { readonly ok: false; readonly faults: readonly FiguresJsonFault[] };

const value = z.union([z.null(), z.number(), z.string().max(longestText), z.boolean()]);
const row = z.record(z.string(), value);
const rows = z.record(z.string(), row);
const fileSchema = z.strictObject({
  units: z
    .record(
      z.string(),
      z.strictObject({
        unit: row.optional(),
        figures: rows.optional(),
        initiatives: z.array(row).optional(),
        people: z.array(row).optional(),
      }),
    )
    .default({}),
  agency: z.strictObject({ figures: rows.optional(), events: rows.optional() }).optional(),
});
type File = z.infer<typeof fileSchema>;

const dayInMilliseconds = 86_400_000;
/** Excel's day of 1970-01-01 in the date system of 1900. */
const firstDayOfUnix = 25_569;
const isoDate = z.iso.date();

/** A real ISO date becomes the serial number that a spreadsheet holds; every other value stays as it was typed. */
const asSerial = (typed: Raw): Raw =>
  typeof typed === "string" && isoDate.safeParse(typed).success && typed >= "1900-03-01"
    ? Date.parse(typed) / dayInMilliseconds + firstDayOfUnix
    : typed;

type Row = Readonly<Record<string, Raw>>;
/** A new workbook is blank: null is no entry. */
const withDates = (cells: Row, columns: (column: string) => boolean): Record<string, Raw> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, typed]) =>
      typed === null ? [] : [[key, columns(key) ? asSerial(typed) : typed] as const],
    ),
  );

const isValue = (key: string): boolean => key.endsWith(".value");

/** Dates stand in a few fields, and in the figures of targets that are due on a day. */
const datesOfFigures = (figures: Readonly<Record<string, Row>>, plan: Plan): Record<string, Record<string, Raw>> =>
  Object.fromEntries(
    Object.entries(figures).map(([id, cells]) => {
      const due = plan.targets.some((target) => target.id === id && traitsOf(target.measure).entry === "date");
      return [id, withDates(cells, (key) => due && isValue(key))];
    }),
  );

const datesOfEvents = (events: Readonly<Record<string, Row>>): Record<string, Record<string, Raw>> =>
  Object.fromEntries(Object.entries(events).map(([id, cells]) => [id, withDates(cells, isDayEntry)]));

const toInput = (file: File, plan: Plan): FiguresInput => ({
  units: Object.fromEntries(
    Object.entries(file.units).map(([code, { unit, figures, initiatives, people }]) => [
      code,
      {
        ...(unit === undefined ? {} : { unit: withDates(unit, isDayEntry) }),
        ...(figures === undefined ? {} : { figures: datesOfFigures(figures, plan) }),
        ...(initiatives === undefined ? {} : { initiatives: initiatives.map((cells) => withDates(cells, isDayEntry)) }),
        ...(people === undefined ? {} : { people: people.map((cells) => withDates(cells, isDayEntry)) }),
      },
    ]),
  ),
  ...(file.agency === undefined
    ? {}
    : {
        agency: {
          ...(file.agency.figures === undefined ? {} : { figures: datesOfFigures(file.agency.figures, plan) }),
          ...(file.agency.events === undefined ? {} : { events: datesOfEvents(file.agency.events) }),
        },
      }),
});

const codesOfIssues: Readonly<Record<string, "notAValue" | "textTooLong">> = {
  invalid_union: "notAValue",
  too_big: "textTooLong",
};

/** Paths as they stand in the file: without the `units` that `gather` put there. */
const faultsOf = (error: z.ZodError, gathered: boolean): readonly FiguresJsonFault[] =>
  error.issues.flatMap((issue): readonly FiguresJsonFault[] => {
    const path = issue.path.slice(gathered && issue.path[0] === "units" ? 1 : 0).map(String);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ code: "keyUnknown", path: [...path, key].join(".") }));
    return [{ code: codesOfIssues[issue.code] ?? "wrongShape", path: path.join(".") }];
  });

const isUnitCode = (key: string): boolean => /^U\d{2,3}$/.test(key);

/** Units may stand at the top beside `agency`, or under `units`. */
const gather = (read: unknown): { readonly file: unknown; readonly gathered: boolean } => {
  if (typeof read !== "object" || read === null || Array.isArray(read) || "units" in read)
    return { file: read, gathered: false };
  const entries = Object.entries(read);
  const rest = Object.fromEntries(entries.filter(([key]) => !isUnitCode(key)));
  return {
    file: { ...rest, units: Object.fromEntries(entries.filter(([key]) => isUnitCode(key))) },
    gathered: true,
  };
};

/** Null where the faults are more than can be told: zod hands all of them to one call, and a stack holds a hundred thousand. */
function validate(file: unknown): ReturnType<typeof fileSchema.safeParse> | null {
  try {
    return fileSchema.safeParse(file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads the figures of `create --figures`: by unit code, block and keys. Cells are kept as typed, ISO dates aside. */
export const parseFiguresJson = (bytes: Uint8Array, plan: Plan): FiguresJsonResult => {
  const text = decodeText(bytes);
  if (text === null) return { ok: false, faults: [{ code: "notUtf8" }] };
  const read = parseJson(text, "figures");
  if (!read.ok) return { ok: false, faults: [{ code: read.code }] };
  const { file, gathered } = gather(read.value);
  const parsed = validate(file);
  if (parsed === null) return { ok: false, faults: [{ code: "wrongShape", path: "" }] };
  return parsed.success
    ? { ok: true, figures: toInput(parsed.data, plan) }
    : { ok: false, faults: faultsOf(parsed.error, gathered) };
};
