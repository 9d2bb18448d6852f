import { OfficeAddinManifest } from "office-addin-manifest";

/** Reads the manifest with Microsoft's own parser, which needs no network; null where nothing is wrong, else why. */
export const checkManifest = (path: string): Promise<string | null> =>
  OfficeAddinManifest.readManifestFile(path).then(
    ({ id, hosts }) => (id !== undefined && hosts?.includes("Workbook") === true ? null : path),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
