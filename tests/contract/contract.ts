import type { Harness, Start } from "./harness";
import { describeMaking } from "./making";
import { describeReading } from "./reading";
import { describeRemoving } from "./removing";
import { sample } from "./sample";
import { describeTrying } from "./trying";
import { describeUpdating } from "./updating";

const whole: readonly ((start: Start) => void)[] = [
  ...[describeMaking, describeTrying, describeReading, describeUpdating, describeRemoving],
];

/** The contract of the port, or some parts of it: what any host must do with a description. */
export function describeContract(
  name: string,
  isLive: boolean,
  makeHarness: () => Promise<Harness>,
  parts: readonly ((start: Start) => void)[] = whole,
): void {
  const applied = async (): Promise<Harness> => {
    const harness = await makeHarness();
    await harness.host.apply(sample);
    return harness;
  };
  describe(`${name} keeps the contract of a workbook host`, () => {
    let shared: Promise<Harness> | undefined;
    const toRead = (): Promise<Harness> => (shared ??= applied());
    for (const part of parts) part({ makeHarness, applied, toRead, isLive });
  });
}
