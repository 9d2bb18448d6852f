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
  "causes",
  "nextTasks",
  "merits",
  "formerAwards",
] as const;
export type MissingCode = (typeof missingCodes)[number];

const ofParts = (parts: readonly Part[]): readonly MissingCode[] =>
  parts.flatMap((part) => (typeof part === "string" ? [] : [part.missing]));

const ofSigner = (signer: Signer): readonly MissingCode[] => ofParts([signer.name]);

function ofBlock(block: PaperBlock): readonly MissingCode[] {
  switch (block.block) {
    case "letterhead":
      return [...ofParts(block.number ?? []), ...ofParts(block.placeAndDate ?? [])];
    case "paragraph":
      return ofParts(block.parts);
    case "table":
      return block.rows.flatMap(ofParts);
    case "signatures":
      return [
        ...(block.left === null || "recipients" in block.left ? [] : ofSigner(block.left)),
        ...ofSigner(block.right),
      ];
    case "newPage":
      return [];
  }
}

/** What a paper leaves open, each once, in the order of the page. */
export const missingIn = ({ blocks }: Paper): readonly MissingCode[] => [...new Set(blocks.flatMap(ofBlock))];
