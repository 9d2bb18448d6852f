import { z } from "zod";

const beforeSpreadsheets = /^(?:0\d|1[0-8])\d\d-/;

/** An ISO date that can stand in a cell: from 1900 on, for a spreadsheet knows no earlier day. */
export const calendarDate = z.iso.date().refine((date) => !beforeSpreadsheets.test(date));
