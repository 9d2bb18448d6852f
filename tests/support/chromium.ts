import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Milliseconds that a browser may take for one step on a machine that is busy with other things: it mostly takes a few. */
export const patience = 90_000;

/** The system's Chromium, quiet and without a window. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
