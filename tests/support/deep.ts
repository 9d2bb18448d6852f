/**
 * How many cases of a kind are generated: so many in CI, which has twenty minutes for everything and takes the same ones each
 * time, and all of them for `DEEP=1`.
 */
export const deep = (inCi: number, all: number): number => (process.env["DEEP"] === "1" ? all : inCi);
