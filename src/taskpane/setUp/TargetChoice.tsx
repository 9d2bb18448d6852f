import type { ReactElement } from "react";
import type { Target, TargetId } from "../../plan/target";
import { usePane } from "../context/paneContext";
import { BoxChoice } from "./BoxChoice";

interface TargetChoiceProps {
  readonly targets: readonly Target[];
  readonly hidden: readonly TargetId[];
  readonly choose: (hidden: readonly TargetId[]) => void;
}

/** Which targets have a sheet in sight, one box a target. */
export function TargetChoice({ targets, hidden, choose }: TargetChoiceProps): ReactElement {
  const { words } = usePane();
  const others = (ids: readonly TargetId[]): readonly TargetId[] =>
    targets.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
  return (
    <BoxChoice
      legend={words.setUp.targetSheets}
      hint={words.setUp.targetSheetsHint}
      items={targets}
      ticked={others(hidden)}
      tick={(seen) => choose(others(seen))}
    />
  );
}
