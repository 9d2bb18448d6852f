/** CSS pixels of so many points, whole ones: lines are drawn sharp. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);
