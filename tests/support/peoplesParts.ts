import { partOf, withParts } from "./fileParts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Added {
  /** What leads to it: "" for the package. */
  readonly from: string;
  readonly type: string;
  readonly part: string;
  readonly contentType: string;
  readonly text: string;
}

const relsOf = (part: string): string => `${part.replace(/[^/]*$/, "")}_rels/${part.replace(/^.*\//, "")}.rels`;

/** A file with further parts, each related to what it hangs on and declared. */
export function withRelated(bytes: Uint8Array, added: readonly Added[]): Uint8Array {
  return added.reduce((file, { from, type, part, contentType, text }, index) => {
    const rels = relsOf(from);
    const known = partsNamed(file, rels) ?? `<Relationships xmlns="${packages}"></Relationships>`;
    const relation = `<Relationship Id="rIdOwn${index}" Type="${type}" Target="/${part}"/></Relationships>`;
    const declared = `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`;
    return withParts(file, {
      [part]: text,
      [rels]: known.replace(/<\/Relationships>$|\/>$/, (end) => (end === "/>" ? `>${relation}` : relation)),
      "[Content_Types].xml": partOf(file, "[Content_Types].xml").replace("</Types>", declared),
    });
  }, bytes);
}

const partsNamed = (file: Uint8Array, name: string): string | undefined => {
  try {
    return partOf(file, name);
  } catch {
    return undefined;
  }
};

const workbook = "xl/workbook.xml";
export const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
export const plainType = `${sheetMl}.sheet.main+xml`;

/** An .xlsm: macros of the workbook, signed. */
export const withMacros = (bytes: Uint8Array): Uint8Array => {
  const file = withRelated(bytes, [
    ...[{ from: workbook, type: `${microsoft}/vbaProject`, part: "xl/vbaProject.bin" }].map((one) => ({
      ...one,
      contentType: "application/vnd.ms-office.vbaProject",
      text: "Sub Chao()\u0001",
    })),
    {
      from: "xl/vbaProject.bin",
      type: `${microsoft}/vbaProjectSignature`,
      part: "xl/vbaProjectSignature.bin",
      contentType: "application/vnd.ms-office.vbaProjectSignature",
      text: "ký",
    },
  ]);
  const types = partOf(file, "[Content_Types].xml");
  return withParts(file, { "[Content_Types].xml": types.replace(plainType, macroType) });
};

/** A file that somebody signed. */
export const withSignature = (bytes: Uint8Array): Uint8Array =>
  withRelated(bytes, [
    {
      from: "",
      type: `${packages}/digital-signature/origin`,
      part: "_xmlsignatures/origin.sigs",
      contentType: "application/vnd.openxmlformats-package.digital-signature-origin",
      text: "",
    },
    {
      from: "_xmlsignatures/origin.sigs",
      type: `${packages}/digital-signature/signature`,
      part: "_xmlsignatures/sig1.xml",
      contentType: "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
      text: "<Signature/>",
    },
  ]);

/** What people's own work hangs on a workbook besides sheets: links to other workbooks, pivots' data, data of other programs, a ribbon. */
export const peoplesParts: readonly Added[] = [
  {
    from: workbook,
    type: `${office}/externalLink`,
    part: "xl/externalLinks/externalLink1.xml",
    contentType: `${sheetMl}.externalLink+xml`,
    text: `<externalLink xmlns="${main}"/>`,
  },
  {
    from: workbook,
    type: `${office}/pivotCacheDefinition`,
    part: "xl/pivotCache/pivotCacheDefinition1.xml",
    contentType: `${sheetMl}.pivotCacheDefinition+xml`,
    text: `<pivotCacheDefinition xmlns="${main}"/>`,
  },
  {
    from: "",
    type: `${office}/customXml`,
    part: "customXml/item1.xml",
    contentType: "application/xml",
    text: "<cũ/>",
  },
  {
    from: "",
    type: `${microsoft}/ui/extensibility`,
    part: "customUI/customUI.xml",
    contentType: "application/xml",
    text: "<customUI/>",
  },
  {
    from: workbook,
    type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
    part: "xl/persons/person.xml",
    contentType: "application/vnd.ms-excel.person+xml",
    text: "<personList/>",
  },
];
