import type { Json } from "../model/json";
import type { ApiObject } from "../protocol/apiObject";
import { markApiObject } from "../protocol/apiObject";
import type { Args } from "../protocol/args";
import type { Call } from "../protocol/call";

/** One object that stands for the same child of several: reads what all agree on (else null), writes to each. */
export function everyArea(typeName: string, owners: readonly ApiObject[], member: string): ApiObject {
  const each = (call: Call): readonly ApiObject[] => owners.flatMap((owner) => owner.child(member, call) ?? []);
  return together(typeName, each);
}

function together(typeName: string, each: (call: Call) => readonly ApiObject[]): ApiObject {
  return markApiObject({
    typeName,
    isNull: false,
    target: undefined,
    identity: () => ({}),
    propertyNames: () => [],
    needsCalculation: () => false,
    get: (property: string, call: Call): Json => {
      const values = each(call).map((object) => object.get(property, call));
      const [first] = values;
      return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first))
        ? first
        : null;
    },
    set: (property: string, value: Json, call: Call) => {
      for (const object of each(call)) object.set(property, value, call);
    },
    child: (property: string, call: Call): ApiObject | null => {
      const [first] = each(call);
      const child = first?.child(property, call);
      if (!child) return null;
      return together(child.typeName, (later) => each(later).flatMap((object) => object.child(property, later) ?? []));
    },
    invoke: (method: string, args: Args, call: Call): Json | ApiObject | Promise<Json> => {
      const results = each(call).map((object) => object.invoke(method, args, call));
      const objects = results.filter(
        (result): result is ApiObject => typeof result === "object" && result !== null && "typeName" in result,
      );
      return objects.length === results.length && objects[0] ? together(objects[0].typeName, () => objects) : null;
    },
    items: () => null,
    item: (key: string | number, call: Call): ApiObject =>
      together(`${typeName} item`, (later) => each(call).map((object) => object.item(key, later))),
  });
}
