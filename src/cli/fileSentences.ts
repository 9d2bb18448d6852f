import { describeFiguresJsonFault, describeUnitsCsvFault } from "../locale/describeFileFault";
import type { FiguresJsonFault } from "./figuresJson";
import type { FileFailure } from "./files";
import { say } from "./say";
import type { SameName, UnitsCsvFault } from "./unitsCsv";
import type { Words } from "./words";

const most = 5;

/** At most five of a list, and how many more there are. */
export const shortened = (list: readonly string[], words: Words, separator = "; "): string =>
  [...list.slice(0, most), ...(list.length > most ? [say(words.own.more, { count: list.length - most })] : [])].join(
    separator,
  );

/** What is wrong with a file that is to be read or written. */
export const fileSentence = ({ code, path, reason }: FileFailure, words: Words): string =>
  say(words.own.files[code], { path, reason });

/** What is wrong with units.csv or figures.json: a sentence a fault, each on a line of its own. */
const inFile = (file: string, sentences: readonly string[], words: Words): string =>
  shortened(
    sentences.map((what) => say(words.own.inFile, { file, what })),
    words,
    "\n",
  );

/** What is wrong with units.csv. */
export const unitsSentence = (file: string, faults: readonly UnitsCsvFault[], words: Words): string =>
  inFile(
    file,
    faults.map((fault) => describeUnitsCsvFault(words.locale, fault)),
    words,
  );

/** What is wrong with figures.json. */
export const figuresSentence = (file: string, faults: readonly FiguresJsonFault[], words: Words): string =>
  inFile(
    file,
    faults.map((fault) => describeFiguresJsonFault(words.locale, fault)),
    words,
  );

/** Units of one name: done all the same, for two units may bear one. */
export const sameNamesSentence = (file: string, names: readonly SameName[], words: Words): string =>
  inFile(
    file,
    names.map((same) => say(words.own.sameName, { ...same })),
    words,
  );
