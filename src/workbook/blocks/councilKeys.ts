/** Columns that the council fills on each line of a summary, in their order: the lists have them and are read by them. */
export const councilKeys = ["votesFor", "votesCast", "conclusion", "remark"] as const;
export type CouncilKey = (typeof councilKeys)[number];

/** What the council says of itself once: its numbers, and who signs. */
export const settingKeys = ["members", "voteThreshold", "secretary", "chair"] as const;
export type SettingKey = (typeof settingKeys)[number];
