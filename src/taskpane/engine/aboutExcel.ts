/** Which Excel the pane runs in; nothing of the workbook. */
export interface AboutExcel {
  /** Host, platform and version, as Office.js tells them. */
  readonly host: string;
  /** The highest requirement set that it says it has. */
  readonly api: string;
}

/** Requirement sets that are known; one that is later counts as the last of them. */
const sets = Array.from({ length: 20 }, (_, index) => `1.${index + 1}`);

/** What Office.js says of the program around it. */
export function aboutExcel(): AboutExcel {
  const { diagnostics, requirements } = Office.context;
  const { host, platform, version } = diagnostics;
  return {
    host: [host, platform, version].join(" "),
    api: sets.filter((set) => requirements.isSetSupported("ExcelApi", set)).at(-1) ?? "",
  };
}
