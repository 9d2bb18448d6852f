import type { ReactElement } from "react";
import { lazy, Suspense } from "react";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Loading } from "../shell/Loading";
import { NeedsSetUp } from "../shell/NeedsSetUp";
import { Running } from "../shell/Running";
import { useGoTo } from "../context/useGoTo";
import { Preview } from "./Preview";
import { useShortlistStyles } from "./ShortlistView.styles";
import { useShortlist } from "./useShortlist";
import { WriteSummary } from "./WriteSummary";

// Papers are asked for once a list is written: until then nothing of them is fetched.
const PapersPart = lazy(async () => ({ default: (await import("../papers/PapersPart")).PapersPart }));

const RegistrationPart = lazy(async () => ({
  default: (await import("../papers/RegistrationPart")).RegistrationPart,
}));

/** Who is proposed for an occasion, who is not and why; then the summary sheet. */
export function ShortlistView(): ReactElement {
  const { words, workbook } = usePane();
  const styles = useShortlistStyles();
  const { period, choose, preview, writing, write } = useShortlist();
  const [goTo, going] = useGoTo();

  if (workbook.isNew) return <NeedsSetUp />;
  if (workbook.checked === null) {
    const { now } = workbook.task;
    return now.state === "failed" ? (
      <FailureNotice failure={now.failure} retry={() => void workbook.check({ writeSheet: false })} />
    ) : (
      <Loading text={words.common.readingWorkbook} />
    );
  }
  const { now } = preview;
  const occasion = workbook.checked.plan.periods.find(({ id }) => id === period);
  const isWritten = writing.now.state === "done" || (now.state === "done" && now.value.existed);
  return (
    <div className={styles.view}>
      <p className={styles.text}>{words.shortlist.intro}</p>
      <fieldset className={styles.occasions}>
        <legend className={styles.legend}>{words.shortlist.occasion}</legend>
        {workbook.checked.plan.periods.map(({ id, name }) => (
          <label key={id} className={styles.occasion}>
            <input
              type="radio"
              name="occasion"
              className={styles.radio}
              checked={id === period}
              onChange={() => choose(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {period === null && (
        <Suspense fallback={null}>
          <RegistrationPart goTo={goTo} />
        </Suspense>
      )}
      {now.state === "running" && (
        <Running label={words.shortlist.running} progress={now.progress} cancel={preview.cancel} />
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void preview.retry()} />}
      {going.now.state === "failed" && <FailureNotice failure={going.now.failure} retry={() => void going.retry()} />}
      {now.state === "done" && (
        <>
          <WriteSummary {...{ writing, write, goTo }} previewed={now.value} again={() => choose(now.value.period)} />
          {isWritten && occasion !== undefined && (
            <Suspense fallback={<Loading text={words.common.loading} />}>
              <PapersPart key={occasion.id} period={occasion} goTo={goTo} />
            </Suspense>
          )}
          <Preview outcome={writing.now.state === "done" ? writing.now.value : now.value} goTo={goTo} />
        </>
      )}
    </div>
  );
}
