import type { Config } from "@jest/types";
import { ensureBuilds } from "../src/workbench/serve/builds";

/** Builds what the tests in a browser open, once and before the first of them: side by side they would each build it. */
export default async function globalSetup({ testPathPatterns }: Config.GlobalConfig): Promise<void> {
  const { patterns } = testPathPatterns;
  if (patterns.length === 0 || patterns.some((pattern) => pattern.includes("e2e"))) await ensureBuilds();
}
