/** What of the program or of how the workbook was opened stands in the way of some work, and is told at once. */
export const hostConditions = ["onIPad", "oldFileFormat", "viewOnly"] as const;
export type HostCondition = (typeof hostConditions)[number];

/** What may be known of the program and the file without asking Excel for anything; nothing where there is no Excel. */
export function conditionsNow(): readonly HostCondition[] {
  if (typeof Office === "undefined") return [];
  const { platform, document: file } = Office.context;
  // The typings promise a document that some hosts do not have.
  const { url, mode } = (file as Partial<Office.Document> | undefined) ?? {};
  const holds: Readonly<Record<HostCondition, boolean>> = {
    onIPad: platform === Office.PlatformType.iOS,
    oldFileFormat: /\.xls(?:[?#]|$)/i.test(url ?? ""),
    viewOnly: mode === Office.DocumentMode.ReadOnly,
  };
  return hostConditions.filter((condition) => holds[condition]);
}
