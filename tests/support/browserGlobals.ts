import { TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// What every browser has and jsdom lacks: to be imported before what uses it.
Object.assign(globalThis, { TextEncoder, MessageChannel });
