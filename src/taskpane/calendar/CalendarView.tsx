import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { isLanguage, languages } from "../../locale/languages";
import type { Plan } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import { useCalendarStyles } from "./CalendarView.styles";
import { Dates } from "./Dates";
import { Reminders } from "./Reminders";
import { TryExcel } from "./TryExcel";

/** The year's dates, reminders, help, language, version. */
export function CalendarView(): ReactElement {
  const { engine, words, workbook, languageChoice, chooseLanguage, version } = usePane();
  const styles = useCalendarStyles();
  const [bundled, setBundled] = useState<Plan | null>(null);
  const plan = workbook.checked?.plan ?? bundled;

  useEffect(() => {
    let current = true;
    void engine.plan().then((loaded) => {
      if (current) setBundled(loaded);
    });
    return () => {
      current = false;
    };
  }, [engine]);

  return (
    <div className={styles.view}>
      {plan !== null && <Dates plan={plan} />}
      <Reminders />
      <Section title={words.calendar.help}>
        <ol className={styles.steps}>
          {words.calendar.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.text}>{words.calendar.keyboard}</p>
        <p className={styles.text}>{words.calendar.privacy}</p>
      </Section>
      {engine.tryExcel !== undefined && <TryExcel tryExcel={engine.tryExcel} />}
      {engine.HelpPart !== undefined && <engine.HelpPart />}
      <Field label={words.calendar.language}>
        <Select value={languageChoice} onChange={(_, { value }) => chooseLanguage(isLanguage(value) ? value : "auto")}>
          <option value="auto">{words.calendar.languageOfExcel}</option>
          {Object.entries(languages).map(([language, { name }]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet}>{words.calendar.version(version)}</p>
    </div>
  );
}
