import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { describeContract } from "./contract";
import { inspectXlsx } from "./inspectXlsx";

describeContract("a file", false, () => {
  const host = XlsxHost.create();
  return Promise.resolve({ host, inspect: async () => inspectXlsx(await host.save()) });
});
