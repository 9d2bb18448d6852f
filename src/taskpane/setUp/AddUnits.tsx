import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitInput } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { useTask } from "../context/useTask";
import { sameName, unitsOfRows, unitsOfText, type UnitsRead } from "./parseUnits";
import { useSetUpStyles } from "./SetUpView.styles";

interface AddUnitsProps {
  readonly listed: readonly UnitInput[];
  readonly add: (units: readonly UnitInput[]) => void;
}

/** What became of the lines of one taking; `added` counts. */
interface Taken {
  readonly added: number;
  readonly doubles: readonly UnitInput[];
  readonly aside: readonly UnitInput[];
}

const namesOf = (units: readonly UnitInput[]): string => units.map(({ name }) => name).join("; ");

/** Units typed, pasted, or taken from the cells selected in Excel. */
export function AddUnits({ listed, add }: AddUnitsProps): ReactElement {
  const { engine, words, announce } = usePane();
  const styles = useSetUpStyles();
  const [text, setText] = useState("");
  const [taken, setTaken] = useState<Taken | null>(null);
  const task = useTask<readonly (readonly string[])[]>();
  const { selection } = engine;
  const typed = unitsOfText(text);

  const take = ({ units, aside }: UnitsRead): void => {
    const isDouble = (unit: UnitInput, index: number): boolean =>
      [...listed, ...units.slice(0, index)].some((one) => sameName(one, unit));
    const fresh = units.filter((unit, index) => !isDouble(unit, index));
    setTaken({ added: fresh.length, doubles: units.filter(isDouble), aside });
    announce(units.length === 0 ? words.setUp.selectionEmpty : words.setUp.added(fresh.length));
    if (fresh.length > 0) add(fresh);
  };
  const takeSelection = async (rows: Promise<readonly (readonly string[])[] | null>): Promise<void> => {
    const read = await rows;
    if (read !== null) take(unitsOfRows(read));
  };

  return (
    <div className={styles.stack}>
      <Field label={words.setUp.pasteLabel} hint={words.setUp.pasteHint}>
        <Textarea
          value={text}
          rows={4}
          resize="vertical"
          placeholder={words.setUp.pasteExample}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          disabledFocusable={typed.units.length + typed.aside.length === 0}
          onClick={() => {
            take(typed);
            setText("");
          }}
        >
          {words.setUp.add}
        </Button>
        {selection !== undefined && (
          <Button onClick={() => void takeSelection(task.start(selection))}>{words.setUp.fromSelection}</Button>
        )}
      </div>
      {taken !== null && taken.added + taken.doubles.length + taken.aside.length === 0 && (
        <Notice intent="info">{words.setUp.selectionEmpty}</Notice>
      )}
      {taken !== null && taken.doubles.length > 0 && (
        <Notice intent="info">{words.setUp.doubles(namesOf(taken.doubles))}</Notice>
      )}
      {taken !== null && taken.aside.length > 0 && (
        <Notice
          intent="info"
          actions={
            <Button size="small" onClick={() => take({ units: taken.aside, aside: [] })}>
              {words.setUp.addAside}
            </Button>
          }
        >
          {words.setUp.aside(namesOf(taken.aside))}
        </Notice>
      )}
      {task.now.state === "failed" && (
        <FailureNotice failure={task.now.failure} retry={() => void takeSelection(task.retry())} />
      )}
    </div>
  );
}
