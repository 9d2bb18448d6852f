import { TextDecoder, TextEncoder } from "node:util";

/** As much of a channel as passes a turn on. Node's own would keep the process alive. */
class Turns {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0), close: () => undefined };
}

// What every browser has and jsdom lacks: to be imported before what uses it.
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel: Turns });
