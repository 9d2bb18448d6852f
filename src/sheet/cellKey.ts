import { maxColumns } from "./places";

/** One number a cell, in row order: the key of every map of cells. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;

export const rowOfKey = (key: number): number => Math.floor(key / maxColumns);

export const columnOfKey = (key: number): number => key % maxColumns;
