import type { StepId } from "../../src/selfCheck/host/steps";
import type { Trait } from "../../src/workbench/host/model/traits";
import type { NodeStandIn } from "../../src/workbench/host/hostNode";

/** A program in which just one step does not hold: a way of real Excel, something else that it does, or both. */
export interface Breakage {
  /** What the program does; with a trait, how the adapter's mend of it is taken away. */
  readonly what: string;
  readonly trait?: Trait;
  readonly apply?: (standIn: NodeStandIn) => void;
}

type Own<V> = (of: object, value: V) => void;

const replaced: (() => void)[] = [];
/** Office.js is again as it came. */
export const mendOffice = (): void => replaced.splice(0).forEach((undo) => undo());

/** Puts something else in the place of a member of Office.js, made of the one that is there, until `mendOffice`. */
function replace<T extends object>(
  prototype: T,
  key: keyof T,
  make: (there: PropertyDescriptor) => PropertyDescriptor,
) {
  const there = Object.getOwnPropertyDescriptor(prototype, key);
  if (there === undefined) throw new Error(`There is no ${String(key)}`);
  Object.defineProperty(prototype, key, { ...there, ...make(there) });
  replaced.push(() => Object.defineProperty(prototype, key, there));
}

const setInstead = <T extends object, K extends keyof T>(
  prototype: T,
  key: K,
  set: (of: T, value: T[K], own: Own<T[K]>) => void,
): void =>
  replace(prototype, key, (there) => ({
    set(this: T, value: T[K]) {
      set(this, value, (of, given) => there.set?.call(of, given));
    },
  }));

type Method = (...given: never[]) => unknown;
/** Methods of a class of Office.js, by name. */
type MethodOf<T, K extends keyof T> = T[K] extends Method ? T[K] : never;

const callInstead = <T extends object, K extends keyof T>(
  prototype: T,
  key: K,
  call: (of: T, own: MethodOf<T, K>, ...given: Parameters<MethodOf<T, K>>) => ReturnType<MethodOf<T, K>>,
): void =>
  replace(prototype, key, (there) => ({
    value(this: T, ...given: Parameters<MethodOf<T, K>>) {
      const own = (there.value as MethodOf<T, K>).bind(this) as MethodOf<T, K>;
      return call(this, own, ...given);
    },
  }));

const ignored = (): void => undefined;

/** Every formula or text is written as another. */
const writeInstead = ({ Excel }: NodeStandIn, other: (text: string) => string): void =>
  setInstead(Excel.Range.prototype, "formulas", (range, value, own) =>
    own(
      range,
      (value as unknown[][]).map((row) => row.map((one) => (typeof one === "string" ? other(one) : one))),
    ),
  );

/** By step, what makes just it fall. */
export const breakages: Readonly<Record<StepId, Breakage>> = {
  texts: {
    what: "texts come without the apostrophe before them",
    apply: (excel) => writeInstead(excel, (text) => text.replace(/^'/u, "")),
  },
  formulas: {
    what: "SUMPRODUCT is not known",
    apply: (excel) => writeInstead(excel, (text) => text.replaceAll("SUMPRODUCT(", "KHONGCO(")),
  },
  vietnamese: {
    what: "UPPER knows no Vietnamese letters",
    apply: (excel) => writeInstead(excel, (text) => text.replaceAll("UPPER(", "(")),
  },
  looks: {
    what: "nothing becomes bold",
    apply: ({ Excel }) => setInstead(Excel.RangeFont.prototype, "bold", ignored),
  },
  merges: {
    what: "nothing is painted behind a merge",
    trait: "emptyMergeForgetsFill",
    apply: ({ Excel }) => {
      const merged = new Set<object>();
      callInstead(Excel.Range.prototype, "merge", (range, own, across) => {
        merged.add(range.context);
        own(across);
      });
      setInstead(Excel.RangeFill.prototype, "color", (fill, value, own) => {
        if (!merged.has(fill.context)) own(fill, value);
      });
    },
  },
  lists: {
    what: "no prompt is kept",
    apply: ({ Excel }) => setInstead(Excel.DataValidation.prototype, "prompt", ignored),
  },
  validations: {
    what: "a rule of days becomes one of numbers",
    apply: ({ Excel }) =>
      setInstead(Excel.DataValidation.prototype, "rule", (validation, value, own) =>
        own(validation, value.date === undefined ? value : { decimal: value.date as Excel.BasicDataValidation }),
      ),
  },
  conditionalFormats: {
    what: "data bars come twice",
    apply: ({ Excel }) => {
      callInstead(Excel.ConditionalFormatCollection.prototype, "add", (_formats, own, type) => {
        if (type === "DataBar") own(type);
        return own(type);
      });
    },
  },
  names: {
    what: "a name leads to the sheet's corner",
    apply: ({ Excel }) => {
      callInstead(Excel.NamedItemCollection.prototype, "add", (_names, own, name, reference) =>
        own(name, typeof reference === "string" ? reference.replace(/\$B\$3/u, "$A$1") : reference),
      );
    },
  },
  links: {
    what: "links come behind the formulas",
    trait: "linkReplacesFormula",
    apply: ({ Excel }) => {
      const late: (() => void)[] = [];
      setInstead(Excel.Range.prototype, "hyperlink", (range, value, own) => late.push(() => own(range, value)));
      setInstead(Excel.Range.prototype, "formulas", (range, value, own) => {
        own(range, value);
        if (JSON.stringify(value).includes("&")) for (const link of late.splice(0)) link();
      });
    },
  },
  freeze: { what: "freezing is refused", apply: (standIn) => standIn.refuse("FreezeAt") },
  page: {
    what: "of the height nothing is said",
    trait: "fitIsOnePage",
    apply: ({ Excel }) =>
      setInstead(Excel.PageLayout.prototype, "zoom", (page, _value, own) => own(page, { horizontalFitToPages: 1 })),
  },
  protection: { what: "what is allowed is not told", trait: "nullProtectionOptions" },
  copies: {
    what: "a copy is an empty sheet",
    apply: ({ Excel }) =>
      callInstead(Excel.Worksheet.prototype, "copy", ({ context }) => context.workbook.worksheets.add()),
  },
  chart: {
    what: "no series is given its values",
    trait: "chartGuessesHeading",
    apply: ({ Excel }) => callInstead(Excel.ChartSeries.prototype, "setValues", ignored),
  },
  sizes: {
    what: "no row is hidden",
    apply: ({ Excel }) => setInstead(Excel.Range.prototype, "rowHidden", ignored),
  },
  hidden: {
    what: "every sheet stays in sight",
    apply: ({ Excel }) => setInstead(Excel.Worksheet.prototype, "visibility", ignored),
  },
  calculation: { what: "nothing is calculated by itself", trait: "manualCalculation" },
  events: { what: "nobody may listen", apply: (standIn) => standIn.refuse("_RegisterDataChangedEvent") },
};
