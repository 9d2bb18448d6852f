import { overrides, type Force, type Override } from "./outputFile";

const flag = "--force";

/** How the option is called: what stands behind "=" is asked for by name, for it may cost somebody's work. */
export const forceFlags = `${flag} [changed,open,keys]`;

/** Lets a summary whose keys are gone be made again; it says nothing of files. */
const keys = "keys";

/** A call in which a bare `--force` says what it lets pass: else the word behind it would be taken for its value. */
export const withPlainForce = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf("--");
  return argv.map((word, at) => (word === flag && (end < 0 || at < end) ? `${flag}=exists` : word));
};

const isOverride = (word: string): word is Override => (overrides as readonly string[]).includes(word);

const wordsOf = (typed: string): readonly string[] => typed.split(",").map((word) => word.trim());

/** What `--force=changed,open` lets pass, a file that is there in any case; null for a word that is none. */
export function parseForce(typed: string | undefined): Force | null {
  if (typed === undefined) return new Set();
  const words = wordsOf(typed).filter((word) => word !== keys);
  return words.every(isOverride) ? new Set<Override>(["exists", ...words]) : null;
}

/** Whether `--force=keys` is among it. */
export const forcesKeys = (typed: string | undefined): boolean => typed !== undefined && wordsOf(typed).includes(keys);
