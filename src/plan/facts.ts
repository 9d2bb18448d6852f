/** What a fact is, by the kind that says how it is written. */
export interface FactValues {
  readonly number: number;
  /** Points: 90 is 90%. */
  readonly percent: number;
  readonly year: number;
  /** An Excel serial. */
  readonly day: number;
  /** As a plan writes it: 2024-02-15. */
  readonly isoDay: string;
  readonly text: string;
  /** A figure as its measure counts it: a number, or the choice made. */
  readonly figure: number | string;
  /** Codes of units, with commas between them. */
  readonly units: string;
  /** What kind of value a plan's file needs: "array", "string". */
  readonly valueType: string;
}

export type FactKind = keyof FactValues;

/** What is stated of something, by name; with a question mark where it is not always known. */
export type FactKinds = Readonly<Record<string, FactKind | `${FactKind}?`>>;

type Optional<T> = { [Name in keyof T]: T[Name] extends `${string}?` ? Name : never }[keyof T];
type Value<Kind> = Kind extends `${infer Known extends FactKind}?` | (infer Known extends FactKind)
  ? FactValues[Known]
  : never;

/** The names that are always stated, and those that may be. */
export type Stated<T extends FactKinds> = Exclude<keyof T, Optional<T>> & string;
export type Statable<T extends FactKinds> = keyof T & string;

/** The facts of a code. */
export type Facts<T extends FactKinds> = {
  readonly [Name in Exclude<keyof T, Optional<T>>]: Value<T[Name]>;
} & { readonly [Name in Optional<T>]?: Value<T[Name]> };

/** Facts of any code, by name. */
export type AnyFacts = Readonly<Record<string, number | string>>;

/** The facts that must be given: none may be left out where every fact is optional. */
export type Given<F> = Partial<F> extends F ? readonly [facts?: F] : readonly [facts: F];
