import type { ReactElement } from "react";
import { use } from "react";
import type { DifferentEntry } from "../../actions/exchange/compare";
import type { CheckOutcome } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import type { Differences } from "../engine/exchange";
import { Details } from "../shell/Details";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { ShowMore } from "../shell/ShowMore";
import { useExchangeStyles } from "./ExchangeView.styles";
import { FilePicker } from "./FilePicker";

interface Compared extends Differences {
  readonly file: string;
}

/** Entries by whose they are, in their order. */
function byUnit(entries: readonly DifferentEntry[]): ReadonlyMap<string | null, readonly DifferentEntry[]> {
  const units = new Map<string | null, DifferentEntry[]>();
  for (const entry of entries) units.set(entry.unit, [...(units.get(entry.unit) ?? []), entry]);
  return units;
}

/** What differs, unit by unit. */
function Different({
  compared,
  checked,
}: {
  readonly compared: Compared;
  readonly checked: CheckOutcome;
}): ReactElement {
  const { language, descriptions } = usePane();
  const words = exchangeWords[language].compare;
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const { file, entries, names } = compared;
  if (entries.length === 0) return <Notice intent="success">{words.same(file)}</Notice>;
  const groups = [...byUnit(entries)];
  return (
    <>
      <p className={styles.text}>{words.differ(file, entries.length)}</p>
      <div>
        {groups.map(([unit, own]) => (
          <Details
            key={unit ?? ""}
            summary={`${unit === null ? words.office : (names.get(unit) ?? unit)} (${own.length})`}
            open={groups.length === 1}
          >
            <ShowMore items={own} className={styles.list}>
              {(entry) => (
                <li key={`${entry.block} ${entry.key}`} className={styles.item}>
                  <div>{describe.entry(entry, checked.plan)}</div>
                  <div className={styles.strong}>
                    {describe.entryValue(entry.before, entry, checked.plan)} →{" "}
                    {describe.entryValue(entry.after, entry, checked.plan)}
                  </div>
                </li>
              )}
            </ShowMore>
          </Details>
        ))}
      </div>
    </>
  );
}

/** A saved workbook against the open one. */
export function ComparePart({ checked }: { readonly checked: CheckOutcome }): ReactElement {
  const { engine, language, announce } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const task = useTask<Compared>();
  const { now } = task;
  const look = async (file: File): Promise<void> => {
    const compared = await task.start((run) =>
      engine.exchange(async (exchange) => {
        const told = await exchange.compare(file);
        return told.ok ? { ok: true, value: { ...told.value, file: file.name.normalize("NFC") } } : told;
      }, run),
    );
    if (compared === null) return;
    const { file: name, entries } = compared;
    announce(entries.length === 0 ? words.compare.same(name) : words.compare.differ(name, entries.length));
  };
  return (
    <Section title={words.jobs.compare}>
      <p className={styles.text}>{words.compare.about}</p>
      <FilePicker
        label={words.compare.choose}
        primary={now.state === "idle"}
        take={([file]) => {
          if (file !== undefined) void look(file);
        }}
      />
      {now.state === "running" && <Running label={words.compare.reading} progress={now.progress} />}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void task.retry()} />}
      {now.state === "done" && <Different compared={now.value} checked={checked} />}
    </Section>
  );
}
