import type { ReactElement } from "react";
import { lazy, Suspense, useState } from "react";
import type { CollectOutcome } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Loading } from "../shell/Loading";
import { NeedsSetUp } from "../shell/NeedsSetUp";
import { ApprovePart } from "./ApprovePart";
import { useExchangeStyles } from "./ExchangeView.styles";
import { SendPart } from "./SendPart";

// What is looked at when files come back is not fetched before.
const CollectPart = lazy(async () => ({ default: (await import("./CollectPart")).CollectPart }));
const WholePart = lazy(async () => ({ default: (await import("./WholePart")).WholePart }));
const WholeMade = lazy(async () => ({ default: (await import("./WholePart")).WholeMade }));
const ComparePart = lazy(async () => ({ default: (await import("./ComparePart")).ComparePart }));

const parts = { send: SendPart, collect: CollectPart, approve: ApprovePart, compare: ComparePart } as const;
type Job = keyof typeof parts;
const jobs = Object.keys(parts) as readonly Job[];

/** Units' files: out, back, approved or returned; and a saved workbook against the open one. */
export function ExchangeView(): ReactElement {
  const { words: pane, language, workbook } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const [job, setJob] = useState<Job>("send");
  const [begun, setBegun] = useState<readonly Job[]>(["send"]);
  const [made, setMade] = useState<CollectOutcome | null>(null);
  const open = (next: Job): void => {
    setJob(next);
    setBegun((before) => (before.includes(next) ? before : [...before, next]));
  };

  if (workbook.isNew)
    return (
      <div className={styles.view}>
        <NeedsSetUp />
        <Suspense fallback={<Loading text={pane.common.loading} />}>
          <WholePart
            made={(outcome) => {
              setMade(outcome);
              open("collect");
            }}
          />
        </Suspense>
      </div>
    );
  const { checked } = workbook;
  if (checked === null) {
    const { now } = workbook.task;
    return now.state === "failed" ? (
      <FailureNotice failure={now.failure} retry={() => void workbook.check({ writeSheet: false })} />
    ) : (
      <Loading text={pane.common.readingWorkbook} />
    );
  }
  return (
    <div className={styles.view}>
      {made !== null && (
        <Suspense>
          <WholeMade {...made} />
        </Suspense>
      )}
      <p className={styles.text}>{words.intro}</p>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.job}</legend>
        <div className={styles.jobs}>
          {jobs.map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="radio"
                name="exchangeJob"
                className={styles.box}
                checked={one === job}
                onChange={() => open(one)}
              />
              {words.jobs[one]}
            </label>
          ))}
        </div>
      </fieldset>
      {jobs
        .filter((one) => begun.includes(one))
        .map((one) => {
          const Part = parts[one];
          return (
            <div key={one} hidden={one !== job}>
              <Suspense fallback={<Loading text={pane.common.loading} />}>
                <Part checked={checked} />
              </Suspense>
            </div>
          );
        })}
    </div>
  );
}
