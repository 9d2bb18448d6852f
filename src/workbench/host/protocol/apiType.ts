import { accessDenied, unknownToStandIn } from "../model/excelFault";
import type { Json, JsonObject } from "../model/json";
import type { ApiObject } from "./apiObject";
import { markApiObject } from "./apiObject";
import type { Args } from "./args";
import type { Call } from "./call";

export interface PropertySpec<T> {
  readonly get?: (target: T, call: Call) => Json;
  readonly set?: (target: T, value: Json, call: Call) => void;
  /** The results of formulas are needed to read it. */
  readonly calculated?: true;
  /** Not among what `load("*")` brings. */
  readonly quiet?: true;
}

export interface MethodSpec<T> {
  /** The most arguments that are understood. */
  readonly takes: number;
  readonly calculated?: true;
  readonly run: (target: T, args: Args, call: Call) => Json | ApiObject | Promise<Json>;
}

/** What the stand-in knows of one class of Office.js. */
export interface ApiTypeSpec<T> {
  readonly identity?: (target: T, call: Call) => JsonObject;
  readonly properties?: Readonly<Record<string, PropertySpec<T>>>;
  readonly children?: Readonly<Record<string, (target: T, call: Call) => ApiObject>>;
  readonly methods?: Readonly<Record<string, MethodSpec<T>>>;
  readonly items?: (target: T, call: Call) => readonly ApiObject[];
  readonly item?: (target: T, key: string | number, call: Call) => ApiObject;
}

/** Makes the objects of one class. What the spec does not name is refused by name. */
export function defineType<T>(typeName: string, spec: ApiTypeSpec<T>): (target: T) => ApiObject {
  const { properties = {}, children = {}, methods = {} } = spec;
  const names = Object.keys(properties).filter((name) => properties[name]?.get && !properties[name].quiet);
  const property = (name: string): PropertySpec<T> => {
    const found = properties[name];
    if (!found) throw unknownToStandIn(`${typeName}.${name}`);
    return found;
  };
  return (target) =>
    markApiObject({
      typeName,
      isNull: false,
      target,
      identity: (call: Call) => spec.identity?.(target, call) ?? {},
      propertyNames: () => names,
      needsCalculation: (member: string) => (properties[member] ?? methods[member])?.calculated ?? false,
      get: (name: string, call: Call) => {
        const { get } = property(name);
        if (!get) throw accessDenied(`${typeName}.${name} can only be written`);
        return get(target, call);
      },
      set: (name: string, value: Json, call: Call) => {
        const { set } = property(name);
        if (!set) throw accessDenied(`${typeName}.${name} can only be read`);
        set(target, value, call);
      },
      child: (name: string, call: Call) => children[name]?.(target, call) ?? null,
      invoke: (name: string, args: Args, call: Call) => {
        const method = methods[name];
        if (!method) throw unknownToStandIn(`${typeName}.${name}()`);
        args.atMost(method.takes);
        return method.run(target, args, call);
      },
      items: (call: Call) => spec.items?.(target, call) ?? null,
      item: (key: string | number, call: Call) => {
        if (!spec.item) throw unknownToStandIn(`an indexer of ${typeName}`);
        return spec.item(target, key, call);
      },
    });
}

/** A method without a result. */
export const action = <T>(takes: number, run: (target: T, args: Args, call: Call) => void): MethodSpec<T> => ({
  takes,
  run: (target, args, call) => {
    run(target, args, call);
    return null;
  },
});

/** A method with a result: plain data, or an object. */
export const method = <T>(takes: number, run: MethodSpec<T>["run"]): MethodSpec<T> => ({ takes, run });
