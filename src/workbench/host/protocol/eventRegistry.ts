/** Which events the add-in listens to. A target is a sheet's id, or "Workbook". */
export class EventRegistry {
  /** `Runtime.enableEvents`: while false, nothing is told. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  add(event: string, target: string): void {
    this.counts.set(`${event} ${target}`, this.count(event, target) + 1);
  }

  remove(event: string, target: string): void {
    this.counts.set(`${event} ${target}`, Math.max(0, this.count(event, target) - 1));
  }

  /** How many listen. */
  count(event: string, target: string): number {
    return this.counts.get(`${event} ${target}`) ?? 0;
  }
}
