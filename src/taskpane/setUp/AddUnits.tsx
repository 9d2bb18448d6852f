import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitInput } from "../../actions/outcomes";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { useTask } from "../context/useTask";
import { unitsOfRows, unitsOfText } from "./parseUnits";
import { useSetUpStyles } from "./SetUpView.styles";

/** Units typed, pasted, or taken from the cells selected in Excel. */
export function AddUnits({ add }: { readonly add: (units: readonly UnitInput[]) => void }): ReactElement {
  const { engine, words, announce } = usePane();
  const styles = useSetUpStyles();
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const task = useTask<readonly (readonly string[])[]>();
  const { selection } = engine;
  const typed = unitsOfText(text);

  const take = (units: readonly UnitInput[]): void => {
    setEmpty(units.length === 0);
    announce(units.length === 0 ? words.setUp.selectionEmpty : words.setUp.added(units.length));
    if (units.length > 0) add(units);
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
          disabledFocusable={typed.length === 0}
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
      {empty && <Notice intent="info">{words.setUp.selectionEmpty}</Notice>}
      {task.now.state === "failed" && (
        <FailureNotice failure={task.now.failure} retry={() => void takeSelection(task.retry())} />
      )}
    </div>
  );
}
