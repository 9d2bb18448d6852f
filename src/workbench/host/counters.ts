/** One request as it was answered. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The error's code, or null. */
  readonly error: string | null;
}

/** What the library asked since the start or the last `reset`. Releases of kept references are not syncs. */
export class Counters {
  private records: RequestRecord[] = [];
  /** Requests that only release references, sent by `Excel.run` after its end. */
  releases = 0;

  record(request: RequestRecord): void {
    this.records.push(request);
  }

  reset(): void {
    this.records = [];
    this.releases = 0;
  }

  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  get syncs(): number {
    return this.records.length;
  }

  get actions(): number {
    return this.total("actions");
  }

  /** UTF-8 bytes of the bodies. */
  get requestBytes(): number {
    return this.total("requestBytes");
  }

  get responseBytes(): number {
    return this.total("responseBytes");
  }

  get largestRequest(): number {
    return Math.max(0, ...this.records.map((record) => record.requestBytes));
  }

  private total(key: "actions" | "requestBytes" | "responseBytes"): number {
    return this.records.reduce((sum, record) => sum + record[key], 0);
  }
}
