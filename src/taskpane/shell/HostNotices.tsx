import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use, useEffect, useMemo, useState } from "react";
import type { HostWarning } from "../../actions/port/workbookHost";
import { usePane } from "../context/paneContext";
import { conditionsNow } from "../engine/hostConditions";
import { Notice } from "./Notice";

/** What Excel refused since the notice was closed, each once. */
function useWarnings(): readonly [readonly HostWarning[], () => void] {
  const { engine } = usePane();
  const [warnings, setWarnings] = useState<readonly HostWarning[]>([]);
  useEffect(
    () =>
      engine.hearWarnings?.((warning) => {
        setWarnings((before) => {
          const isKnown = before.some(({ code, sheet }) => code === warning.code && sheet === warning.sheet);
          return isKnown ? before : [...before, warning];
        });
      }),
    [engine],
  );
  return [warnings, () => setWarnings([])];
}

const codes = ["freezeRefused", "pageSetupRefused"] as const satisfies readonly HostWarning["code"][];

/** What of Excel stands in the way of some work, and what it refused that the workbook is whole without. */
export function HostNotices(): ReactElement {
  const { engine, words, descriptions } = usePane();
  const conditions = useMemo(() => engine.conditions ?? conditionsNow(), [engine]);
  const described = use(descriptions);
  const [warnings, close] = useWarnings();
  return (
    <>
      {conditions.map((condition) => (
        <Notice key={condition} intent="warning">
          {described.hostNotice(condition)}
        </Notice>
      ))}
      {codes.map((code) => {
        const of = warnings.filter((warning) => warning.code === code);
        if (of.length === 0) return null;
        const sheets = of.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]));
        return (
          <Notice key={code} intent="warning" actions={<Button onClick={close}>{words.common.close}</Button>}>
            {described.hostNotice(code, sheets)}
          </Notice>
        );
      })}
    </>
  );
}
