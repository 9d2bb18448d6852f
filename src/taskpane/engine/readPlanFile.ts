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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "notJson" };
  }
  const parsed = parsePlan(value);
  return parsed.ok ? { kind: "plan", plan: parsed.plan } : { kind: "faults", issues: parsed.issues };
}

/** A .json file that somebody chose to a plan, or to what is wrong with it. */
export function readPlanFile(bytes: Uint8Array): PlanReading {
  const text = decode(bytes);
  return text === null ? { kind: "notJson" } : readPlanText(text);
}
