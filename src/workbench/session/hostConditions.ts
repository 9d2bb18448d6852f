/** How slow and how faulty the host is to be, and whether the person is in a cell. */
export class HostConditions {
  /** Milliseconds before each answer. */
  delay = 0;
  #isEditing = false;
  #cellEdit = false;

  /** `tell` is told when a cell begins to be edited, really or as it seems, and when that ends. */
  constructor(private readonly tell: (refuses: boolean) => void) {}

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
