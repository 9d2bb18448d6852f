import { bookFaults } from "./bookFaults";
import { figureFaults } from "./figureFaults";
import { councilFaults } from "./councilFaults";
import { listFaults } from "./listFaults";
import type { Fault } from "./typedFault";

/** Every code, each by what a person does. */
export const faults: readonly Fault[] = [...figureFaults, ...listFaults, ...councilFaults, ...bookFaults];
