/** What stands in a page that was made for copying, as elements of this document. */
export const elementsOf = (html: string): readonly Node[] => [
  ...new DOMParser().parseFromString(html, "text/html").body.childNodes,
];

/** Selects what an element holds; whether the browser then copied it. */
function copySelected(element: HTMLElement): boolean {
  const selection = window.getSelection();
  if (selection === null) return false;
  selection.selectAllChildren(element);
  try {
    // The one way that is open where a policy closes the other.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand("copy");
  } finally {
    selection.removeAllRanges();
  }
}

/**
 * Puts a page on the clipboard, with its looks and as plain text. Within a click, and prepared before it: WebKit allows it in
 * the click alone. Where the browser's own way is closed, as by a policy of Excel on the web, a selected element is copied.
 */
export async function copyPage(html: string): Promise<boolean> {
  const holder = document.createElement("div");
  holder.append(...elementsOf(html));
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blob(html, "text/html"),
        "text/plain": blob(holder.textContent, "text/plain"),
      }),
    ]);
    return true;
  } catch {
    document.body.append(holder);
    try {
      return copySelected(holder);
    } finally {
      holder.remove();
    }
  }
}
