import type { ReactElement } from "react";
import { useState } from "react";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import type { PlanFileProps } from "./PlanFile";
import { PlanFile } from "./PlanFile";

/** Folded away, for it is needed once a year; open from the start where another plan is in use, so that it can be left again. */
export function OtherPlan(props: PlanFileProps): ReactElement {
  const { words } = usePane();
  const [wasChosen] = useState(props.isChosen);
  return (
    <Details summary={words.setUp.otherPlan} open={wasChosen}>
      <PlanFile {...props} />
    </Details>
  );
}
