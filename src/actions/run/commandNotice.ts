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

/** The channel on which the ribbon's page tells the panes that are open: nothing of it is kept. */
export const commandNoticeChannel = "so-thi-dua.command";

export const writeNotice = (notice: CommandNotice): string => JSON.stringify(notice);

/** A sheet's name has 31 letters at most, an occasion's is the plan's: what is longer, or commands a line, is no name. */
const isName = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "string" && value.length <= 60 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value));

/** Null for whatever is no notice: addresses come from anywhere, and a channel is open to other pages of the same host. */
export function readNotice(text: string | null): CommandNotice | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<CommandNotice> | null;
    const known = commandNames.some((name) => name === value?.command);
    if (!known || ![value?.occasion, value?.failure?.sheet, value?.failure?.address].every(isName)) return null;
    if (typeof value?.at !== "string" || Number.isNaN(Date.parse(value.at))) return null;
    const failed = value.failure != null && typeof value.failure.code === "string";
    return failed || value.failure === null ? (value as CommandNotice) : null;
  } catch {
    return null;
  }
}
