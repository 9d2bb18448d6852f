import type { ReactElement } from "react";
import { use } from "react";
import type { Plan } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";

/** Thresholds for which the plan's own words have another number. */
export function UnlikeWords({ plan }: { readonly plan: Plan }): ReactElement | null {
  const { descriptions } = usePane();
  const said = use(descriptions).unlikeWords(plan);
  if (said.length === 0) return null;
  return (
    <Notice intent="warning">
      {said.map(({ target, sentence }, index) => (
        <div key={index}>
          <strong>{target}</strong>
          <div>{sentence}</div>
        </div>
      ))}
    </Notice>
  );
}
