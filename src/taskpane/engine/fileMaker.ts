import type { SeenFile } from "../../actions/port/fileHost";

/** Opens and makes files: what an entry file gives. */
export interface FileMaker {
  /** Throws a HostError for what is no file of ours to read. */
  readonly open: (bytes: Uint8Array) => Promise<SeenFile>;
  readonly create: () => SeenFile;
}
