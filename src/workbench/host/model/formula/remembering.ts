/** Far more than the formulas of a province's workbook that differ. */
const most = 50_000;

/**
 * A function of a formula that remembers what it gave: the sheets of many units, and many workbooks, hold the same formulas,
 * and reading one takes long.
 */
export function remembering<T>(read: (formula: string) => T): (formula: string) => T {
  const known = new Map<string, T>();
  return (formula) => {
    const found = known.get(formula);
    if (found !== undefined) return found;
    const fresh = read(formula);
    if (known.size >= most) known.clear();
    known.set(formula, fresh);
    return fresh;
  };
}
