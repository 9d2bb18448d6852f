import { z } from "zod";
import { yearEnds } from "../awards";
import { periodSchema } from "../plan";

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);

/** The occasions that close a year, of periods that nobody has parsed yet; of such as are none, whatever they are called. */
export function yearEndsIn(periods: unknown): readonly unknown[] {
  const parsed = z.array(periodSchema).safeParse(periods);
  if (parsed.success) return yearEnds({ periods: parsed.data });
  // What is wrong with periods is told of them alone.
  return Array.isArray(periods) ? periods.flatMap((period: unknown) => (isPart(period) ? [period["id"]] : [])) : [];
}

/**
 * A plan as an earlier version wrote it, in the words of today: what were titles are awards of the year's end. Anything else is
 * given back as it is.
 */
export function broughtUp(input: unknown): unknown {
  if (!isPart(input) || !Array.isArray(input["titles"]) || "awards" in input) return input;
  const { titles, ...plan } = input;
  const occasions = yearEndsIn(plan["periods"]);
  return { ...plan, awards: titles.map((title: unknown) => (isPart(title) ? { ...title, occasions } : title)) };
}
