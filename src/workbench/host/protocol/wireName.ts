/** `values` → `Values`; names that begin with an underscore stay. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `Values` → `values`. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
