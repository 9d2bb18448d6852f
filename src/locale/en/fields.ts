/** What is entered in a cell, within a sentence. */
export const fields = {
  figure: "the figure",
  parts: "some of the figures",
  confirmation: "whether it is confirmed",
  deadline: "the day it was done",
  doneOn: "the day on which it was held",
  title: "the initiative's title",
  date: "the date it was proposed",
  role: "the unit's role",
  state: "the initiative's state",
  category: "the staff category",
  rating: "the rating of the year",
  trafficViolations: "traffic violations, 0 where there are none",
  violations: "other violations, 0 where there are none",
  total: "The total",
  baseline: "The baseline",
} as const;
