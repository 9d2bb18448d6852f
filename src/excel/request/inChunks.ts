/** Excel takes long lists of areas; these are short enough for every version. */
const longest = 240;

/** Addresses joined with commas, in as few lists as their length allows. */
export function inChunks(addresses: readonly string[]): string[] {
  const found: string[] = [];
  for (const address of addresses) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest) found.splice(-1, 1, `${last},${address}`);
    else found.push(address);
  }
  return found;
}
