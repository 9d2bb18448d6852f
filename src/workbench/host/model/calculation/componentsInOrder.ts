interface Visit<T> {
  readonly item: T;
  readonly index: number;
  /** The earliest visit that can be reached from this one. */
  low: number;
  readonly left: Iterator<T>;
}

/**
 * Sorts items so that each stands behind those that it needs. Items that need each other, in a circle, come together as one
 * component; every other component is one item. Tarjan's algorithm, without recursion: formulas may lean on each other in
 * chains of thousands.
 */
export function componentsInOrder<T>(items: Iterable<T>, needs: (item: T) => Iterable<T>): T[][] {
  const components: T[][] = [];
  const visits = new Map<T, Visit<T>>();
  const open: Visit<T>[] = [];
  const placed = new Set<T>();

  const enter = (item: T): Visit<T> => {
    const visit = { item, index: visits.size, low: visits.size, left: needs(item)[Symbol.iterator]() };
    visits.set(item, visit);
    open.push(visit);
    return visit;
  };

  for (const first of items) {
    if (visits.has(first)) continue;
    const path = [enter(first)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.left.next();
      if (next.done !== true) {
        const known = visits.get(next.value);
        if (known === undefined) path.push(enter(next.value));
        else if (!placed.has(next.value)) visit.low = Math.min(visit.low, known.index);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) before.low = Math.min(before.low, visit.low);
      if (visit.low !== visit.index) continue;
      const component = open.splice(open.lastIndexOf(visit)).map(({ item }) => item);
      for (const item of component) placed.add(item);
      components.push(component);
    }
  }
  return components;
}
