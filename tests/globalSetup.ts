import type { Config } from "@jest/types";
import { ensureBuilds, ensureFilesPage } from "../src/workbench/serve/builds";

/** Builds what the tests in a browser open, once and before the first of them: side by side they would each build it. */
export default async function globalSetup({ testPathPatterns }: Config.GlobalConfig): Promise<void> {
  const { patterns } = testPathPatterns;
  const opens = (part: string): boolean =>
    patterns.length === 0 || patterns.some((pattern) => pattern.includes(part) || part.includes(pattern));
  await Promise.all([opens("e2e/") && ensureBuilds(), opens("e2e/files") && ensureFilesPage()]);
}
