import type { ReactElement } from "react";
import { use } from "react";
import type { Plan } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";

/** Thresholds for which the plan's own words have another number. */
export function UnlikeWords({ plan }: { readonly plan: Plan }): ReactElement | null {
  const { descriptions, words } = usePane();
  const sentences = use(descriptions).unlikeWords(plan);
  if (sentences.length === 0) return null;
  return (
    <Notice intent="warning">
      <strong>{words.setUp.planWarnings}</strong>
      {sentences.map((sentence, index) => (
        <div key={index}>{sentence}</div>
      ))}
    </Notice>
  );
}
