/** Sets without a number that every Excel of today offers; without `DelayForCellEdit` the library sends no such flag. */
export const unnumberedSets: Readonly<Record<string, string>> = { DelayForCellEdit: "1.1" };

/** `Office.context.requirements` for one version of ExcelApi; the library itself then refuses what is newer. */
export class Requirements {
  constructor(
    /** Such as "1.14". */
    public excelApi: string,
  ) {}

  readonly isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
    const offered = name.toLowerCase() === "excelapi" ? this.excelApi : unnumberedSets[name];
    if (offered === undefined) return false;
    const [major = 0, minor = 0] = numbers(offered);
    const [wantedMajor = 0, wantedMinor = 0] = numbers(String(version));
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);
