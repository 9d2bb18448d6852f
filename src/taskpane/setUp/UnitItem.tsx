import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { memo } from "react";
import type { PaneWords } from "../../locale/vi/pane/pane";
import type { UnitInput } from "../../actions/run/outcomes";
import { UnitEditor } from "./UnitEditor";
import { useUnitListStyles } from "./UnitList.styles";
import { UnitRow } from "./UnitRow";
import type { DraftUnit } from "./useUnits";

/** What is done to the units of the list; the same object as long as the list is shown. Places are counted from 0. */
export interface ListActions {
  readonly step: (unit: DraftUnit, place: number, by: -1 | 1) => void;
  readonly drag: (unit: DraftUnit | null) => void;
  readonly drop: (place: number) => void;
  /** Opens the fields of a unit, or closes them. */
  readonly edit: (unit: DraftUnit) => void;
  readonly save: (unit: DraftUnit, place: number, changed: UnitInput) => void;
  /** Closes the fields of a unit, and leaves it as it was. */
  readonly cancel: (place: number) => void;
  readonly remove: (unit: DraftUnit, place: number) => void;
}

interface UnitItemProps {
  readonly unit: DraftUnit;
  readonly place: number;
  readonly duplicate: boolean;
  readonly isEdited: boolean;
  readonly hintId: string;
  readonly words: PaneWords;
  readonly actions: ListActions;
}

/** One line of the list. Drawn anew only where something of it changed: a list may have hundreds, and one is moved. */
export const UnitItem = memo(function UnitItem(props: UnitItemProps): ReactElement {
  const { unit, place, duplicate, isEdited, hintId, words, actions } = props;
  const styles = useUnitListStyles();
  return (
    <li
      className={mergeClasses(styles.item, !isEdited && styles.whenInSight)}
      draggable={!isEdited}
      onDragStart={() => actions.drag(unit)}
      onDragEnd={() => actions.drag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        actions.drop(place);
      }}
    >
      <UnitRow
        unit={unit}
        place={place}
        duplicate={duplicate}
        hintId={hintId}
        words={words}
        step={(by) => actions.step(unit, place, by)}
        {...(unit.code === undefined && { edit: () => actions.edit(unit) })}
        remove={() => actions.remove(unit, place)}
      />
      {isEdited && (
        <UnitEditor
          unit={unit}
          save={(changed) => actions.save(unit, place, changed)}
          cancel={() => actions.cancel(place)}
        />
      )}
    </li>
  );
});
