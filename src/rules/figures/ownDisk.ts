import { shownText } from "./blank";
import type { Raw } from "./figures";

/** What may stand before a path within a text. */
const before = String.raw`(?:^|[\s"'“”‘’«(\[;,:=])`;

/**
 * Paths that lead into one computer, or to one of the office's own: `C:\…`, `D:/…`, `\\may\…`, `file:///…`, `~/…`, `/Users/…`.
 * An address of the web is none, nor is a document's number with a stroke in it.
 */
const paths = new RegExp(
  `${before}(?:[a-z]:[\\\\/]|\\\\\\\\[^\\s\\\\]|file:/|~/|/(?:users|home|volumes|mnt|media)/)`,
  "iu",
);

/** Whether what was typed as evidence names a file on somebody's own disk, which nobody else can open. */
export const isOnOwnDisk = (raw: Raw): boolean => paths.test(shownText(raw));
