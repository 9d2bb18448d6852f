import userEvent from "@testing-library/user-event";

const nameOf = (element: Element | null): string =>
  element?.getAttribute("aria-label") ??
  (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
  element?.textContent ??
  "";

/** A person without a mouse. */
export interface Keyboard {
  readonly press: (keys: string) => Promise<void>;
  /** Goes on by Tab until a control of this name has the focus; throws where none comes. */
  readonly tabTo: (name: RegExp | string) => Promise<void>;
}

export function useKeyboard(): Keyboard {
  const user = userEvent.setup();
  return {
    press: (keys) => user.keyboard(keys),
    tabTo: async (name) => {
      for (let stop = 0; stop < 300; stop += 1) {
        await user.tab();
        const found = nameOf(document.activeElement);
        if (typeof name === "string" ? found === name : name.test(found)) return;
      }
      throw new Error(`Tab never comes to ${String(name)}`);
    },
  };
}
