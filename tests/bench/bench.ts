/** Every budget in one run, each with its peer: `npm run bench`. It fails where one is missed. */
export {};
await import("./workbook");
await import("./files");
await import("./paneStart");
