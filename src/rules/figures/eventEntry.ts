import type { Raw } from "./figures";

/** What people enter of a commemoration (III.3: tọa đàm, giao lưu, gặp mặt, biểu dương): by the plan's event. */
export const eventEntryKeys = ["activity", "doneOn", "evidence"] as const;
export type EventEntryKey = (typeof eventEntryKeys)[number];

/** What was done on an event's day, when (an Excel serial), and with what evidence. */
export type EventEntry = Readonly<Record<EventEntryKey, Raw>>;
