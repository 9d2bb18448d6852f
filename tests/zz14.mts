import fc from "fast-check";
import { BuilderJudge } from "./formula/builders/agreement";
import { bookCases, filledBook } from "./formula/builders/ofBook";
const judge = new BuilderJudge();
for (const one of fc.sample(bookCases, { seed: 7, numRuns: 60 })) {
  const told = await judge.disagreementsIn(filledBook(one));
  if (told.length > 0) {
    console.log(JSON.stringify(one.figures.units.find(({ code }) => code === "U02")?.initiatives, null, 1), told[0]);
    break;
  }
}
judge.dispose();
