const worlds = new Map<string, Promise<unknown>>();

/**
 * What takes seconds to make, made once for all files of tests of a process, by its name. Whoever gets it copies it before
 * anything is done to it.
 */
export function onceAProcess<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = worlds.get(name) ?? make();
  worlds.set(name, known);
  return known as Promise<T>;
}
