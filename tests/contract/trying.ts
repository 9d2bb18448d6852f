import { runHostCheck, type StepOutcome } from "../../src/selfCheck/host/runHostCheck";
import { hostSteps } from "../../src/selfCheck/host/steps";
import { probed } from "./answers";
import type { Start } from "./harness";

/** Of all that the self-check tries in a program: here it is judged by others than the host itself. */
export function describeTrying({ makeHarness, isLive }: Start): void {
  let outcomes: readonly StepOutcome[] = [];
  beforeAll(async () => {
    outcomes = await runHostCheck(probed(await makeHarness()));
  });

  const steps = hostSteps.filter(({ live }) => isLive || live !== true);
  test.each(steps.map(({ id }) => id))("the self-check's step holds: %s", (id) => {
    expect(outcomes.find(({ step }) => step === id)).toEqual({ step: id, state: "held" });
  });
}
