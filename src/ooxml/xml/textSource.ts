/** A document that is read piece by piece, from its beginning to its end. */
export interface TextSource {
  /** What markup is found by: ASCII as it is; another letter may stand as several. */
  readonly letters: string;
  /** What stands from one place of them to another; no piece begins before the last one did. */
  piece(from: number, to: number): string;
}

/** A text as it is. */
export const sourceOf = (letters: string): TextSource => ({ letters, piece: (from, to) => letters.slice(from, to) });
