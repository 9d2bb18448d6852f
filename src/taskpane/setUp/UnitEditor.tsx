import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitInput } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { cleanText, readStaff } from "./parseUnits";
import { useUnitListStyles } from "./UnitList.styles";

interface UnitEditorProps {
  readonly unit: UnitInput;
  readonly save: (unit: UnitInput) => void;
  readonly cancel: () => void;
}

/** The fields of one unit; an empty name is not kept. */
export function UnitEditor({ unit, save, cancel }: UnitEditorProps): ReactElement {
  const { words } = usePane();
  const styles = useUnitListStyles();
  const [name, setName] = useState(unit.name);
  const [head, setHead] = useState(unit.head ?? "");
  const [staff, setStaff] = useState(unit.staff === undefined ? "" : String(unit.staff));
  const staffCount = readStaff(staff);
  const staffValid = staff === "" || staffCount !== undefined;

  return (
    <form
      className={styles.form}
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!staffValid) return;
        save({
          name: cleanText(name) === "" ? unit.name : cleanText(name),
          ...(cleanText(head) === "" ? {} : { head: cleanText(head) }),
          ...(staffCount === undefined ? {} : { staff: staffCount }),
        });
      }}
    >
      <Field label={words.setUp.name}>
        <Input value={name} autoFocus onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={words.setUp.head}>
        <Input value={head} onChange={(_, { value }) => setHead(value)} />
      </Field>
      <Field label={words.setUp.staff} {...(staffValid ? {} : { validationMessage: words.setUp.staffInvalid })}>
        <Input value={staff} inputMode="numeric" onChange={(_, { value }) => setStaff(value)} />
      </Field>
      <div>
        <Button type="submit">{words.setUp.save}</Button>
      </div>
    </form>
  );
}
