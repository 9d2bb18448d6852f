const longest = 40;

/** A name as mail gateways and old disks keep it: letters without marks, with hyphens between words. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");

/** "thi-dua-2024_U01_Phong-Tong-hop", without its ending. */
export const unitFileName = (year: number, code: string, unit: string): string =>
  ["thi-dua-" + String(year), code, plain(unit)].filter((part) => part !== "").join("_");
