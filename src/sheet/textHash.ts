/** 32-bit FNV-1a of a text, without a sign: enough to tell that the very same was written before. */
export function textHash(text: string): number {
  const { imul } = Math;
  // Signed until the end: 32 bits without a sign would be a floating-point number in every step.
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
