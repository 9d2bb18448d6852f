import { act, fireEvent, screen } from "@testing-library/react";

/** Clicks, and sees to the end what that does at once. */
export const click = (element: Element): Promise<unknown> => act(() => Promise.resolve(fireEvent.click(element)));

async function pressThe(role: "button" | "radio" | "tab", name: string): Promise<void> {
  await click(await screen.findByRole(role, { name }));
}

export const press = (button: string): Promise<void> => pressThe("button", button);
export const choose = (radio: string): Promise<void> => pressThe("radio", radio);
export const openTab = (tab: string): Promise<void> => pressThe("tab", tab);
