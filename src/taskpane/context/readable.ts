/**
 * Marks the promise as React's `use` does when it has read it once: without that, the first failure shows its fallback for
 * 300 ms before its words.
 */
export function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => undefined,
  );
  return promise;
}
