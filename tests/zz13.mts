import fc from "fast-check";
import { BuilderJudge } from "./formula/builders/agreement";
import { bookCases, filledBook } from "./formula/builders/ofBook";
const judge = new BuilderJudge();
const n = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? 5);
const seen = new Map<string, string>();
let count = 0;
for (const one of fc.sample(bookCases, { seed, numRuns: n })) {
  for (const told of await judge.disagreementsIn(filledBook(one))) {
    count += 1;
    const key = told.replace(/: .*/su, "").replace(/U0\d/gu, "U");
    if (!seen.has(key)) seen.set(key, told.slice(0, 300));
  }
}
console.log(count, seen.size);
for (const told of [...seen.values()].slice(0, 40)) console.log(told);
judge.dispose();
