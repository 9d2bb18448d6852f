import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/xml";
import { attribute, childOf, childrenOf } from "../xml/xmlTree";
import type { Notes } from "./notes";

/** What a sheet may be related to without anything being drawn on it. */
const unseen = new Set(["hyperlink", "printerSettings"]);

const chartName = (anchor: XmlElement): string | undefined => {
  const frame = childOf(anchor, "graphicFrame");
  const properties = frame && childOf(frame, "nvGraphicFramePr");
  const named = properties && childOf(properties, "cNvPr");
  return named && attribute(named, "name");
};

/**
 * Whether people put something on a sheet that goes when it is drawn anew: pictures, tables, controls, charts of their own.
 * Notes stay, and charts of ours come again.
 */
export const holdsObjects = (
  file: OfficePackage,
  part: string,
  notes: Notes,
  isOurs: (chart: string) => boolean,
): boolean =>
  relationshipsOf(file, part).some(({ id, kind, target }) => {
    if (notes.ids.has(id) || unseen.has(kind)) return false;
    if (kind !== "drawing") return true;
    const root = file.view(target)?.root;
    return root !== undefined && childrenOf(root).some((anchor) => !isOurs(chartName(anchor) ?? ""));
  });
