import type { ActionFailure } from "./outcomes";

/** What the ribbon can ask for; each is a `FunctionName` of manifest.xml. */
export const commandNames = ["checkNow", "listFirst", "listSecond", "listYear", "goToIndex"] as const;
export type CommandName = (typeof commandNames)[number];

/** How the last command of the ribbon ended: the ribbon has no place of its own to say so, the pane or a dialog shows it. */
export interface CommandNotice {
  readonly command: CommandName;
  /** The name of the occasion that a list was made of, as the plan has it. */
  readonly occasion?: string;
  readonly failure: ActionFailure | null;
  /** ISO date and time. */
  readonly at: string;
}

/** Where the ribbon's page leaves the notice for the pane, in the storage that both share. */
export const commandNoticeKey = "so-thi-dua.command";

export const writeNotice = (notice: CommandNotice): string => JSON.stringify(notice);

/** Null for whatever is no notice: storage is open to other pages of the same host. */
export function readNotice(text: string | null): CommandNotice | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<CommandNotice> | null;
    const known = commandNames.some((name) => name === value?.command);
    if (value?.occasion !== undefined && typeof value.occasion !== "string") return null;
    if (!known || typeof value?.at !== "string") return null;
    const failed = value.failure != null && typeof value.failure.code === "string";
    return failed || value.failure === null ? (value as CommandNotice) : null;
  } catch {
    return null;
  }
}
