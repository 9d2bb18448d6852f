import type { Paper, PaperBlock, Part, Signer } from "./paper";

/** What a paper may leave open, by what somebody would have to say. */
export const missingCodes = [
  "number",
  "date",
  "legalBasis",
  "petitionNumber",
  "metOn",
  "metAt",
  "endedAt",
  "countedAt",
  "place",
  "chair",
  "secretary",
  "members",
  "present",
  "absenceReason",
  "counters",
  "base",
  "rate",
  "issued",
  "returned",
  "conclusion",
  "discussion",
  "money",
  "description",
  "award",
  "post",
  "signer",
  "unitHead",
  "figures",
  "causes",
  "nextTasks",
  "merits",
  "formerAwards",
  "registeredTitle",
] as const;
export type MissingCode = (typeof missingCodes)[number];

const ofParts = (parts: readonly Part[]): readonly MissingCode[] =>
  parts.flatMap((part) =>
    typeof part === "string" || "strong" in part || part.missing === null ? [] : [part.missing],
  );

const ofSigner = (signer: Signer): readonly MissingCode[] => ofParts([signer.name]);

function ofBlock(block: PaperBlock): readonly MissingCode[] {
  switch (block.block) {
    case "letterhead":
      return [...ofParts(block.number ?? []), ...ofParts(block.placeAndDate ?? [])];
    case "paragraph":
      return ofParts(block.parts);
    case "table":
      return block.rows.flatMap(ofParts);
    case "recipients":
      return [];
    case "signatures":
      return [
        ...(block.left === null || "recipients" in block.left ? [] : ofSigner(block.left)),
        ...ofSigner(block.right),
      ];
  }
}

/** What a paper leaves open, each once, in the order of the page. */
export const missingIn = ({ sections }: Paper): readonly MissingCode[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock))),
];
