import { emulationLaw2024, emulationLaw2025 } from "./emulationLaw";
import type { LawPack } from "./lawPack";
import { officialsRated, publicEmployeesRated } from "./ratingDecrees";

/** Every pack that can be chosen; none is on until it is. What stands here was seen in its text, and nothing else does. */
export const lawPacks: readonly LawPack[] = [emulationLaw2024, emulationLaw2025, officialsRated, publicEmployeesRated];

/** The pack of an id; undefined for one that is none. */
export const lawPack = (id: string): LawPack | undefined => lawPacks.find((pack) => pack.id === id);
