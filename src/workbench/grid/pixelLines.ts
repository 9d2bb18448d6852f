/** Rows or columns in pixels: where each begins, and which stands where. */
export class PixelLines {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (line: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let line = 0; line < count; line++) this.starts[line + 1] = this.start(line) + sizeOf(line);
  }

  start(line: number): number {
    return this.starts[Math.min(line, this.count)] ?? 0;
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line at a place; the last one beyond the end. Lines of no size are never met. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
