import { matchChoice } from "../../rules/figures/matchChoice";
import type { Abbreviations } from "./aliasesIn";
import { comparisonKey, foldText } from "../../rules/figures/cleanText";

interface Item extends Abbreviations {
  readonly id: string;
  readonly name: string;
}

const sameId = (one: string, other: string): boolean => foldText(one).toUpperCase() === other.toUpperCase();

const only = <T extends Item>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The item that a text abbreviates. */
function abbreviatedItem<T extends Item>(items: readonly T[], text: string): T | undefined {
  const match = matchChoice(text, [], items);
  return match.kind === "mend" ? items.find(({ name }) => name === match.value) : undefined;
}

/** The item that a text names: by its name where one item alone has it, else by its id, else by its abbreviation. */
export const namedItem = <T extends Item>(items: readonly T[], text: string): T | undefined =>
  only(items.filter(({ name }) => comparisonKey(name) === comparisonKey(text))) ??
  only(items.filter(({ id }) => sameId(text, id))) ??
  abbreviatedItem(items, text);

/** The item that a text names: by its id, else by a name that one item alone has. An id that stands twice is a fault of its own. */
export const codedItem = <T extends Item>(items: readonly T[], text: string): T | undefined =>
  items.find(({ id }) => sameId(text, id)) ??
  only(items.filter(({ name }) => comparisonKey(name) === comparisonKey(text)));

/** What leads to an item that people choose by name: its name, or its id where the name leads elsewhere. */
export function refersTo(items: readonly Item[], id: string): string {
  const item = items.find((one) => one.id === id);
  return item !== undefined && namedItem(items, item.name)?.id === id ? item.name : id;
}
