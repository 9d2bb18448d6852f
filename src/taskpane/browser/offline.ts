/** Whether the page opens without a network: asks the browser to keep it, and is told when it has. */
export class KeptPage {
  #isKept = false;
  readonly #listeners = new Set<() => void>();

  /** Pages that were opened from a disk, or over http, are not kept; nothing is lost by that. */
  constructor(worker: string, page: string) {
    if (!("serviceWorker" in navigator)) return;
    const { serviceWorker } = navigator;
    serviceWorker.register(worker, { scope: page }).then(
      () =>
        void serviceWorker.ready.then(() => {
          this.#isKept = true;
          for (const changed of this.#listeners) changed();
        }),
      // A browser that keeps nothing, in a private window for instance, shows the page all the same.
      () => undefined,
    );
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly isKept = (): boolean => this.#isKept;
}
