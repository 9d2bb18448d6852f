import type { Changed } from "../../actions/check/liveCheck";
import type { Engine } from "./engine";

interface Change {
  readonly sheetId: string;
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

/** Somebody who listens. */
interface Watching {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly tell: () => void;
}

/** Where it goes on in Excel, nobody hears it. */
const end = (stop: Listening["stop"] | undefined): void => void stop?.().catch(() => undefined);

/**
 * Listens to what people type, and remembers on which sheets, our own writing among it. Where Excel refuses to be listened to, that is tried again at the next sign of life: the
 * check works by its button meanwhile. Who begins to listen late is told of a change, for one may have been missed.
 */
export class FiguresWatch {
  readonly #listen: Listen;
  readonly #refused = new Set<() => void>();
  readonly #watching = new Set<Watching>();
  /** Who hears every change now; while nobody does, anything may change. */
  readonly #listening = new Set<object>();
  #changed: Changed = "anything";

  constructor(listen: Listen) {
    this.#listen = listen;
  }

  readonly watch: NonNullable<Engine["watch"]> = (changed) => {
    // What a listening of an earlier turn hears is for nobody any more.
    let turn = 0;
    let stop: Listening["stop"] | undefined;
    const begin = async (again: boolean): Promise<void> => {
      const own = (turn += 1);
      try {
        const listening = await this.#listen(({ own: byUs, remote, sheetId }) => {
          if (own !== turn) return;
          this.#add(new Set([sheetId]));
          if (!byUs) changed(remote ? "another" : "me");
        });
        if (own !== turn) {
          end(listening.stop);
          return;
        }
        ({ stop } = listening);
        this.#listening.add(watching);
        if (again || listening.waited) changed("me");
      } catch {
        if (own === turn) this.#refused.add(retry);
      }
    };
    const retry = (): void => void begin(true);
    const watching: Watching = {
      pause: () => {
        turn += 1;
        this.#listening.delete(watching);
        if (this.#listening.size === 0) this.#changed = "anything";
        this.#refused.delete(retry);
        end(stop);
        stop = undefined;
      },
      resume: retry,
      tell: () => changed("me"),
    };
    this.#watching.add(watching);
    void begin(false);
    return () => {
      this.#watching.delete(watching);
      watching.pause();
    };
  };

  /** What has changed since it was last asked for, for whoever reads it now. */
  readonly takeChanged = (): Changed => {
    const changed = this.#changed;
    this.#changed = this.#listening.size === 0 ? "anything" : new Set();
    return changed;
  };

  /** It was not read after all. */
  readonly giveBack = (changed: Changed): void => this.#add(changed);

  #add(changed: Changed): void {
    const before = this.#changed;
    this.#changed = before === "anything" || changed === "anything" ? "anything" : new Set([...before, ...changed]);
  }

  /**
   * Nothing is listened to while some work goes on, of which Excel would tell sheet by sheet. Behind it whoever listens begins
   * anew, and is told of a change, for one may have been missed.
   */
  readonly whileUnheard = async <T>(work: () => Promise<T>): Promise<T> => {
    const paused = [...this.#watching];
    for (const { pause } of paused) pause();
    try {
      return await work();
    } finally {
      for (const one of paused) if (this.#watching.has(one)) one.resume();
    }
  };

  /**
   * Somebody has come back to the pane: whoever listens looks again. Excel on the web tells nothing of what is picked from a list
   * (OfficeDev/office-js #3888), and what a sleeping pane missed is not told later.
   */
  readonly comeBack = (): void => {
    this.signOfLife();
    this.#changed = "anything";
    for (const { tell } of this.#watching) tell();
  };

  /** Excel has done something. */
  readonly signOfLife = (): void => {
    const refused = [...this.#refused];
    this.#refused.clear();
    for (const retry of refused) retry();
  };
}
