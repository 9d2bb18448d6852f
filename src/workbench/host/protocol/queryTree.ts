import { unknownToStandIn } from "../model/excelFault";
import type { Json, JsonObject } from "../model/json";
import type { ApiObject } from "./apiObject";
import type { Call } from "./call";
import type { Query } from "./message";
import { wireName } from "./wireName";

/** What is to be read: a property by its name, or a child with what is to be read of it. */
type Tree = Map<string, Tree>;

/** `["format/fill/color", "values"]` as a tree; `items/` says nothing here. */
export function queryTree(query: Query): Tree {
  const tree: Tree = new Map();
  const add = (path: string) => {
    let branch = tree;
    for (const part of path.split(/[/.]/)) {
      const name = part.charAt(0).toLowerCase() + part.slice(1);
      if (name === "items" || name === "") continue;
      const next = branch.get(name) ?? (new Map() as Tree);
      branch.set(name, next);
      branch = next;
    }
  };
  for (const path of query.Select ?? []) add(path);
  for (const path of query.Expand ?? []) add(`${path}/*`);
  if (tree.size === 0) add("*");
  return tree;
}

const wildcard = new Set(["*", "$all", "$none"]);

/** True where an answer needs the results of formulas. */
export function treeNeedsCalculation(object: ApiObject, tree: Tree, call: Call): boolean {
  if (object.isNull) return false;
  const items = object.items(call);
  if (items) return items.some((item) => treeNeedsCalculation(item, tree, call));
  const names = tree.has("*") || tree.has("$all") ? object.propertyNames() : [];
  if ([...tree.keys(), ...names].some((name) => object.needsCalculation(name))) return true;
  return [...tree].some(([name, branch]) => {
    const child = branch.size > 0 ? object.child(name, call) : null;
    return child !== null && treeNeedsCalculation(child, branch, call);
  });
}

/** The answer to a query, with the names of the wire. */
export function answerQuery(object: ApiObject, tree: Tree, query: Query, call: Call): Json {
  if (object.isNull) return null;
  const items = object.items(call);
  if (items === null) return answerObject(object, tree, call);
  const first = query.Skip ?? 0;
  const own = [...tree].filter(([name]) => object.propertyNames().includes(name));
  return {
    ...Object.fromEntries(own.map(([name]) => [wireName(name), object.get(name, call)])),
    _Items: items
      .slice(first, query.Top === undefined ? undefined : first + query.Top)
      .map((item) => answerObject(item, new Map([...tree].filter((entry) => !own.includes(entry))), call)),
  };
}

function answerObject(object: ApiObject, tree: Tree, call: Call): JsonObject {
  const answer: Record<string, Json> = { ...object.identity(call) };
  for (const [name, branch] of tree) {
    if (wildcard.has(name)) {
      if (name === "$none") continue;
      for (const each of object.propertyNames()) answer[wireName(each)] = object.get(each, call);
      continue;
    }
    const child = object.child(name, call);
    if (child) {
      const wanted: Tree = branch.size > 0 ? branch : new Map([["*", new Map() as Tree]]);
      answer[wireName(name)] = answerQuery(child, wanted, {}, call);
    } else if (branch.size > 0) {
      throw unknownToStandIn(`${object.typeName}.${name} as an object`);
    } else {
      answer[wireName(name)] = object.get(name, call);
    }
  }
  return answer;
}
