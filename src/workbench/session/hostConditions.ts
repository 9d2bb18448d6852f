/** How slow and how faulty the host is to be, and whether the person is in a cell. */
export class HostConditions {
  #delay = 0;
  #waiting = new Set<() => void>();
  #isEditing = false;
  #cellEdit = false;
  #isListOpen = false;
  #whenClosed: (() => void)[] = [];

  /** `tell` is told when a cell begins to be edited, really or as it seems, and when that ends. */
  constructor(private readonly tell: (refuses: boolean) => void) {}

  /** Milliseconds before each answer. Those that wait already wait as long from now. */
  get delay(): number {
    return this.#delay;
  }

  set delay(milliseconds: number) {
    this.#delay = milliseconds;
    for (const again of this.#waiting) again();
  }

  /** Ends when an answer has been kept back for as long as the host is slow. */
  async slowness(): Promise<void> {
    if (this.#delay === 0) return;
    let again = (): void => undefined;
    try {
      await new Promise<void>((go) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        again = () => {
          clearTimeout(timer);
          timer = setTimeout(go, this.#delay);
        };
        this.#waiting.add(again);
        again();
      });
    } finally {
      this.#waiting.delete(again);
    }
  }

  /** Whether the person has the list of a cell open before them. */
  set isListOpen(open: boolean) {
    this.#isListOpen = open;
    if (open) return;
    for (const go of this.#whenClosed.splice(0)) go();
  }

  /** Ends when no list is open. */
  listClosed(): Promise<void> {
    return this.#isListOpen ? new Promise((go) => this.#whenClosed.push(go)) : Promise.resolve();
  }

  /** Whether the person is in a cell: Excel then refuses what an add-in asks. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  set isEditing(on: boolean) {
    this.#isEditing = on;
    this.tell(this.refuses);
  }

  /** Whether requests are refused as though a cell were being edited. */
  get cellEdit(): boolean {
    return this.#cellEdit;
  }

  set cellEdit(on: boolean) {
    this.#cellEdit = on;
    this.tell(this.refuses);
  }

  get refuses(): boolean {
    return this.#isEditing || this.#cellEdit;
  }
}
