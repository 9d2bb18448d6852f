import { parseJson } from "../../actions/plan/parseJson";
import { parsePlan } from "../../plan/parsing/parsePlan";
import type { PlanReading } from "./engine";

/** Windows' editors mark what they save as "Unicode"; all else is UTF-8, and what is not is no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** JSON to a plan, or to what is wrong with it. */
export function readPlanText(text: string): PlanReading {
  const json = parseJson(text, "plan");
  if (!json.ok) return { kind: json.code === "notJson" ? "notJson" : "tooLarge" };
  const parsed = parsePlan(json.value);
  return parsed.ok ? { kind: "plan", plan: parsed.plan } : { kind: "faults", issues: parsed.issues };
}

/** Bytes of a plan's file at most: that of a year has some fifty thousand. */
const mostBytes = 1 << 20;

/** A .json file that somebody chose to a plan, or to what is wrong with it; null where the system does not give it. */
export async function readPlanFile(file: Blob): Promise<PlanReading | null> {
  if (file.size > mostBytes) return { kind: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  const text = decode(new Uint8Array(bytes));
  return text === null ? { kind: "notJson" } : readPlanText(text);
}
