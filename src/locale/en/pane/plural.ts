/** "1 sheet", "2 sheets"; what does not take an s says its many. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
