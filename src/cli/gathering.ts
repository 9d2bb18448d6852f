import type { AgencyFacts } from "../actions/agencies/agencyFacts";
import type { AgencyRow } from "../actions/agencies/writeAgencies";
import { describeFailure } from "../locale/describeFailure";
import type { Plan } from "../plan/plan";
import type { AgencyReading, ReadPlan } from "./agencyReader";
import { fileSentence } from "./fileSentences";
import type { ReadFile } from "./readInOrder";
import { say } from "./say";
import type { Words } from "./words";

/** Why a file is to be seen to: it says nothing, it is of another plan, or it was taken with errors in it. */
export type LeftReason =
  | Extract<AgencyReading, { ok: false }>
  | { readonly of: "plan"; readonly number: string; readonly year: number }
  | { readonly of: "errors"; readonly count: number };

/** A file that somebody has to look at. */
export interface Left {
  readonly path: string;
  readonly reason: LeftReason;
}

/** The same in words. */
export function describeLeft(reason: LeftReason, words: Words): string {
  switch (reason.of) {
    case "file":
      return fileSentence(reason.failure, words);
    case "book":
      return describeFailure(words.locale, reason.failure);
    case "plan":
      return say(words.own.gather.otherPlan, { number: reason.number, year: reason.year });
    case "errors":
      return say(words.own.gather.errors, { count: reason.count });
  }
}

/** How a file is called in the tables. */
export interface Called {
  readonly name: string;
  readonly path: string;
}

/** One agency's facts and its name, for who writes them on at once: they are not kept. */
export interface Taken {
  readonly name: string;
  readonly facts: Pick<AgencyFacts, "figures">;
}

/** Takes what files say into rows, one plan's: that of the first file that says anything. */
export class Gathering {
  readonly rows: AgencyRow[] = [];
  readonly left: Left[] = [];
  #plan: Plan | null = null;
  #mark = "";

  constructor(private readonly callOf: (path: string) => Called) {}

  /** Null while no file has said anything. */
  get plan(): Plan | null {
    return this.#plan;
  }

  /** Passes on what was taken, file by file. */
  async *take(files: AsyncIterable<ReadFile>): AsyncGenerator<Taken> {
    for await (const { path, reading } of files) {
      const called = this.callOf(path);
      const reason = reading.ok ? this.#refuse(reading.plan) : reading;
      if (reason !== null) this.left.push({ path: called.path, reason });
      if (!reading.ok || reason !== null) continue;
      // Its figures, which are many, are not kept.
      const { units, registered, wrong, missing, errors, sums, proposed, decided } = reading.facts;
      this.rows.push({ ...called, units, registered, wrong, missing, errors, sums, proposed, decided });
      if (errors > 0) this.left.push({ path: called.path, reason: { of: "errors", count: errors } });
      yield { name: called.name, facts: reading.facts };
    }
  }

  #refuse({ mark, number, year, whole }: ReadPlan): LeftReason | null {
    // The first of all that say anything is the first that its reader read.
    if (this.#plan === null) {
      this.#plan = whole;
      this.#mark = mark;
    }
    return mark === this.#mark ? null : { of: "plan", number, year };
  }
}
