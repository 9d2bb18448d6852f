import type { Json, JsonObject } from "../model/json";
import type { Args } from "./args";
import type { Call } from "./call";

/** One object of Office.js as the protocol meets it. Member names begin with a small letter. */
export interface ApiObject {
  readonly typeName: string;
  readonly isNull: boolean;
  /** What stands behind it; undefined for a null object. */
  readonly target: unknown;
  /** What goes along whenever it is instantiated or listed: `Id`, so that the library finds it again. */
  identity(call: Call): JsonObject;
  /** The names of its plain properties, those that `load("*")` brings. */
  propertyNames(): readonly string[];
  /** True where reading the property needs the results of formulas. */
  needsCalculation(member: string): boolean;
  get(property: string, call: Call): Json;
  set(property: string, value: Json, call: Call): void;
  /** A navigation property; null where there is none of this name. */
  child(property: string, call: Call): ApiObject | null;
  invoke(method: string, args: Args, call: Call): Json | ApiObject | Promise<Json>;
  /** null where it is no collection. */
  items(call: Call): readonly ApiObject[] | null;
  item(key: string | number, call: Call): ApiObject;
}

const mark = Symbol("ApiObject");

export const markApiObject = <T extends ApiObject>(object: T): T => Object.assign(object, { [mark]: true });

export const isApiObject = (value: unknown): value is ApiObject =>
  typeof value === "object" && value !== null && mark in value;
