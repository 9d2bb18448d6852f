/** First and last day of a calendar year, as ISO dates. */
export const calendarYear = (year: number): { readonly first: string; readonly last: string } => ({
  first: `${year}-01-01`,
  last: `${year}-12-31`,
});
