import type { ReactElement } from "react";

/** Said while something small is fetched; no spinner, for it is over at once. */
export function Loading({ text }: { readonly text: string }): ReactElement {
  return <p role="status">{text}</p>;
}
