/* A thread does not have the loader of the program that starts it: it reads our sources by the same one. */
import { tsImport } from "tsx/esm/api";

await tsImport("./gatherWorker.ts", import.meta.url);
