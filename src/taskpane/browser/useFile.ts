import { useSyncExternalStore } from "react";
import type { FileState, FileStore } from "./fileStore";

/** The file that the page works on, as it is now. */
export const useFile = ({ subscribe, state }: FileStore): FileState => useSyncExternalStore(subscribe, state);
