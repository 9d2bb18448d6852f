import { streamSafe } from "../../sheet/streamSafe";

/** "Đợt" is found by "dot": people search without marks, in any case. */
export const searchText = (text: string): string =>
  streamSafe(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
