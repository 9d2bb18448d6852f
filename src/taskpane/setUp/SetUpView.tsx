import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Loading } from "../shell/Loading";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { BoxChoice } from "./BoxChoice";
import { AddUnits } from "./AddUnits";
import { OptionFields } from "./OptionFields";
import { readStaff } from "./parseUnits";
import { OtherPlan } from "./OtherPlan";
import { PlanCard } from "./PlanCard";
import { RemoveSheets } from "./RemoveSheets";
import { SetUpResult } from "./SetUpResult";
import { useSetUpStyles } from "./SetUpView.styles";
import { Statement } from "./Statement";
import { UnitList } from "./UnitList";
import { useSetUp } from "./useSetUp";

const noLeaders = "none";

/** From a plan and a list of units to a workbook. */
export function SetUpView(): ReactElement {
  const { words, workbook } = usePane();
  const styles = useSetUpStyles();
  const setUp = useSetUp();
  const { plan, planFile, units, task, options } = setUp;

  if (task.now.state === "running") {
    return <Running label={words.setUp.running} progress={task.now.progress} cancel={task.cancel} />;
  }
  if (task.now.state === "done") return <SetUpResult outcome={task.now.value} back={task.reset} />;
  if (plan === null) return <Loading text={words.common.loading} />;

  const reading = workbook.task.now;
  const unread = reading.state === "failed" && !workbook.isNew && workbook.checked === null;
  const optionsValid = options.staff === "" || readStaff(options.staff) !== undefined;
  const isNew = workbook.checked === null;
  return (
    <div className={styles.form}>
      {unread && <FailureNotice failure={reading.failure} retry={() => void workbook.check({ writeSheet: false })} />}
      {isNew && setUp.trySample !== null && (
        <div className={styles.row}>
          <Button onClick={setUp.trySample}>{words.setUp.trySample}</Button>
          <span className={styles.quiet}>{words.setUp.sampleHint}</span>
        </div>
      )}
      <Section title={words.setUp.plan}>
        <PlanCard plan={plan} recount={planFile?.isChosen === true ? planFile.choose : undefined} />
        {planFile !== null && <OtherPlan plan={plan} {...planFile} />}
      </Section>
      <Section title={words.setUp.units} aside={words.setUp.unitCount(units.list.length)}>
        {units.list.length === 0 ? <p className={styles.text}>{words.setUp.noUnits}</p> : <UnitList units={units} />}
        {(units.undo !== undefined || units.added > 1) && (
          <div className={styles.row}>
            {units.undo !== undefined && (
              <Button size="small" onClick={units.undo}>
                {words.setUp.undoUnits}
              </Button>
            )}
            {units.added > 1 && (
              <Button size="small" onClick={units.clear}>
                {words.setUp.clearUnits(units.added)}
              </Button>
            )}
          </div>
        )}
        <AddUnits listed={units.list} add={units.add} />
      </Section>
      {isNew && (
        <Section title={words.setUp.leaders}>
          <BoxChoice
            hint={words.setUp.leadersHint}
            items={[{ id: noLeaders, name: words.setUp.noLeaders }]}
            ticked={options.noLeaders ? [noLeaders] : []}
            tick={(ticked) => setUp.setOptions({ ...options, noLeaders: ticked.length > 0 })}
          />
        </Section>
      )}
      <OptionFields
        options={options}
        set={setUp.setOptions}
        targets={setUp.targets}
        hiddenTargets={setUp.hiddenTargets}
        laws={setUp.laws}
      />
      <Section title={words.setUp.will}>
        {units.list.length === 0 ? (
          <p className={styles.text}>{words.setUp.needUnits}</p>
        ) : (
          <Statement targets={setUp.targets.length} hiddenTargets={setUp.hiddenTargets.length} units={units} />
        )}
        {task.now.state === "failed" && <FailureNotice failure={task.now.failure} retry={setUp.retry} />}
        <div>
          <Button appearance="primary" disabledFocusable={units.list.length === 0 || !optionsValid} onClick={setUp.run}>
            {isNew ? words.setUp.run : words.setUp.update}
          </Button>
        </div>
      </Section>
      <RemoveSheets />
    </div>
  );
}
