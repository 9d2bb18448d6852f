/** @jest-environment jsdom */
import { cleanup } from "@testing-library/react";
import { axe } from "jest-axe";
import { states } from "./gallery/states";
import { renderState } from "./renderPane";

afterEach(cleanup);

for (const language of ["vi", "en"] as const) {
  describe(`in ${language}, every state of the pane`, () => {
    for (const [name, state] of Object.entries(states)) {
      it(`${name} shows what it must, and axe finds nothing`, async () => {
        const container = await renderState(state, language);
        const { violations } = await axe(container, { resultTypes: ["violations"] });
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  });
}
