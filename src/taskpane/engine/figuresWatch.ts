import type { Engine } from "./engine";

interface Change {
  readonly own: boolean;
  /** Somebody else's. */
  readonly remote: boolean;
}

interface Listening {
  /** It began late, because a cell was being edited. */
  readonly waited: boolean;
  readonly stop: () => Promise<void>;
}

/** Rejects where the host refuses; may be called again then. */
type Listen = (heard: (change: Change) => void) => Promise<Listening>;

/**
 * Listens to what people type. Where Excel refuses to be listened to, that is tried again at the next sign of life: the
 * check works by its button meanwhile. Who begins to listen late is told of a change, for one may have been missed.
 */
export class FiguresWatch {
  readonly #listen: Listen;
  readonly #refused = new Set<() => void>();

  constructor(listen: Listen) {
    this.#listen = listen;
  }

  readonly watch: NonNullable<Engine["watch"]> = (changed) => {
    let stopped = false;
    let stop: Listening["stop"] | undefined;
    const end = (): void => {
      // Where it goes on in Excel, nobody hears it.
      stop?.().catch(() => undefined);
    };
    const begin = async (again: boolean): Promise<void> => {
      try {
        const listening = await this.#listen(({ own, remote }) => {
          if (!own && !stopped) changed(remote ? "another" : "me");
        });
        ({ stop } = listening);
        if (stopped) end();
        else if (again || listening.waited) changed("me");
      } catch {
        if (!stopped) this.#refused.add(retry);
      }
    };
    const retry = (): void => void begin(true);
    void begin(false);
    return () => {
      stopped = true;
      this.#refused.delete(retry);
      end();
    };
  };

  /** Excel has done something, or somebody has come back to the pane. */
  readonly signOfLife = (): void => {
    const refused = [...this.#refused];
    this.#refused.clear();
    for (const retry of refused) retry();
  };
}
