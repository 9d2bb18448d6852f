import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Milliseconds that a browser may take for one step on a machine that is busy with other things: it mostly takes a few. */
export const patience = 90_000;

/**
 * The system's Chromium, quiet: the build that has no window at all, which draws pages alike with a quarter less of a processor's
 * time. `CHROMIUM=/path` takes another.
 */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium-headless-shell",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A page of a test lives for seconds, and making code fast takes longer than it saves: a sixth of the processor's time.
      "--js-flags=--no-maglev --no-turbofan",
    ],
  });
