import { Button, mergeClasses } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import type { ReactElement } from "react";
import type { PaneWords } from "../../locale/vi/pane/pane";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useUnitListStyles } from "./UnitList.styles";
import type { DraftUnit } from "./useUnits";

interface UnitRowProps {
  readonly unit: DraftUnit;
  /** Counted from 0. */
  readonly place: number;
  readonly duplicate: boolean;
  readonly hintId: string;
  readonly words: PaneWords;
  readonly step: (by: -1 | 1) => void;
  /** Absent for a unit that has its sheet: there its name and head are its own. */
  readonly edit?: () => void;
  readonly remove: () => void;
}

/** One unit of the list: what is known of it, and buttons to move, edit and remove it. */
export function UnitRow({ unit, place, duplicate, hintId, words, step, edit, remove }: UnitRowProps): ReactElement {
  const styles = useUnitListStyles();
  const details = [unit.head, unit.staff === undefined ? undefined : words.setUp.staffCount(unit.staff)];
  return (
    <div className={styles.row}>
      <Button
        className={styles.handle}
        appearance="transparent"
        size="small"
        icon={<ReOrderDotsVerticalRegular />}
        aria-label={words.setUp.move(unit.name)}
        aria-describedby={hintId}
        onKeyDown={(event) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          step(event.key === "ArrowUp" ? -1 : 1);
        }}
      />
      <span className={styles.number}>{place + 1}</span>
      <div className={mergeClasses(styles.name, edit === undefined && styles.nameWithoutEdit)}>
        {unit.name}
        <div className={styles.details}>{details.filter((detail) => detail !== undefined).join(" · ")}</div>
        {duplicate && (
          <div className={styles.duplicate}>
            <SeverityIcon intent="warning" />
            {words.setUp.duplicate}
          </div>
        )}
      </div>
      {edit !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={words.setUp.edit(unit.name)}
          onClick={edit}
        />
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<DeleteRegular />}
        aria-label={words.setUp.remove(unit.name)}
        onClick={remove}
      />
    </div>
  );
}
