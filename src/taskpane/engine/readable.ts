interface Readable<T> {
  readonly value: T;
}

const isReadable = <T>(promise: object): promise is Readable<T> => "value" in promise;

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

/** What a promise that was made readable has come to, where it has. */
export const valueOf = <T>(promise: Promise<T>): T | null => (isReadable<T>(promise) ? promise.value : null);
