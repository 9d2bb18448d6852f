import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { colleagueTypes } from "../session/colleague";
import type { Session } from "../session/session";
import { TraitSwitches } from "./TraitSwitches";

interface DeveloperSwitchesProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
  readonly excelApi: string;
  readonly setExcelApi: (version: string) => void;
}

/** Excel 2019, LTSC 2021, LTSC 2024, and what Microsoft 365 has today. */
const versions = ["1.7", "1.9", "1.13", "1.14", "1.17", "1.20"];
const latest = "1.20";
/** Milliseconds between two entries of the colleague. */
const pace = 2500;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0)} kB`;

/** How the stand-in is to behave, and what it was asked. */
export function DeveloperSwitches({ session, words, excelApi, setExcelApi }: DeveloperSwitchesProps): ReactElement {
  const { developer } = words;
  const { conditions } = session;
  const { faults, counters } = session.standIn;
  const [syncs, setSyncs] = useState("1");
  const [hasColleague, setHasColleague] = useState(false);
  useEffect(() => {
    if (!hasColleague) return undefined;
    const timer = setInterval(() => void colleagueTypes(session), pace);
    return () => clearInterval(timer);
  }, [hasColleague, session]);
  const counted = developer.counters
    .replace("{syncs}", String(counters.syncs))
    .replace("{actions}", String(counters.actions))
    .replace("{sent}", kilobytes(counters.requestBytes))
    .replace("{received}", kilobytes(counters.responseBytes));
  return (
    <section className="switches" aria-label={developer.title}>
      <label>
        {developer.excelApi}{" "}
        <select value={excelApi} onChange={(event) => setExcelApi(event.target.value)}>
          {versions.map((version) => (
            <option key={version} value={version}>
              {version === latest ? `${version} (${developer.latest})` : version}
            </option>
          ))}
        </select>
      </label>
      <label>
        {developer.delay}{" "}
        <input
          type="number"
          min={0}
          step={250}
          defaultValue={conditions.delay}
          onChange={(event) => {
            conditions.delay = Math.max(0, Number(event.target.value));
          }}
        />
      </label>
      <label>
        {developer.failAt}{" "}
        <input type="number" min={1} value={syncs} onChange={(event) => setSyncs(event.target.value)} />
      </label>
      <button type="button" onClick={() => faults.plan(Math.max(1, Number(syncs)), "GeneralException", null)}>
        {developer.failArm}
      </button>
      <label>
        <input
          type="checkbox"
          defaultChecked={conditions.cellEdit}
          onChange={(event) => {
            conditions.cellEdit = event.target.checked;
          }}
        />{" "}
        {developer.cellEdit}
      </label>
      <label>
        <input type="checkbox" checked={hasColleague} onChange={(event) => setHasColleague(event.target.checked)} />{" "}
        {developer.colleague}
      </label>
      <TraitSwitches session={session} words={words} />
      <span className="counted">{counted}</span>
      <button
        type="button"
        onClick={() => {
          counters.reset();
          session.notify();
        }}
      >
        {developer.reset}
      </button>
    </section>
  );
}
