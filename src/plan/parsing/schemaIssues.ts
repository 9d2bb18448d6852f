import type { z } from "zod";
import { planIssue, type PlanIssue } from "../planIssue";

type SchemaIssue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === "object" && value !== null;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), input);

/** What was found, short enough for a sentence. */
const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60);

function sizeIssue(issue: SchemaIssue & { code: "too_small" | "too_big" }): PlanIssue {
  if (issue.code === "too_big") {
    const code = issue.origin === "string" ? "text.too-long" : "value.too-large";
    return planIssue(issue.path, code, { maximum: Number(issue.maximum) });
  }
  const minimum = Number(issue.minimum);
  if (issue.origin === "string") return planIssue(issue.path, "text.empty");
  return planIssue(issue.path, issue.origin === "array" ? "list.too-short" : "value.too-small", { minimum });
}

function customIssue(issue: SchemaIssue & { code: "custom" }): PlanIssue {
  const params = issue.params ?? {};
  if (params.code !== "decimals") return planIssue(issue.path, "value.rejected");
  return planIssue(issue.path, "value.decimals", { decimals: Number(params.decimals) });
}

function unionIssue(issue: SchemaIssue & { code: "invalid_union" }, found: unknown): PlanIssue {
  return found === undefined
    ? planIssue(issue.path, "value.missing")
    : planIssue(issue.path, "value.unknown", { found: shown(found) });
}

function fromZod(issue: SchemaIssue, input: unknown): readonly PlanIssue[] {
  const found = valueAt(input, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => planIssue([...issue.path, key], "key.unknown", { key }));
    case "too_small":
    case "too_big":
      return [sizeIssue(issue)];
    case "invalid_format":
      return [planIssue(issue.path, "value.format", { format: issue.format, found: shown(found) })];
    case "custom":
      return [customIssue(issue)];
    case "invalid_union":
      return [unionIssue(issue, found)];
    case "invalid_type": {
      if (found === undefined) return [planIssue(issue.path, "value.missing")];
      if (issue.expected === "int") return [planIssue(issue.path, "value.not-whole", { found: shown(found) })];
      return [planIssue(issue.path, "value.type", { expected: issue.expected })];
    }
    case "invalid_value": {
      if (found === undefined) return [planIssue(issue.path, "value.missing")];
      if (issue.path.join() === "schema") return [planIssue(issue.path, "schema.unsupported", { found: shown(found) })];
      const allowed = issue.values.map(String).join(", ");
      return [planIssue(issue.path, "value.unknown", { found: shown(found), allowed })];
    }
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
      return [planIssue(issue.path, "value.rejected")];
  }
}

/** The faults of form in a plan, in our codes. `input` is what was parsed: it tells a missing value from a wrong one. */
export function schemaIssues(error: z.ZodError, input: unknown): readonly PlanIssue[] {
  return error.issues.flatMap((issue) => fromZod(issue, input));
}
