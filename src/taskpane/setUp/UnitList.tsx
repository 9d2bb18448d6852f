import type { ReactElement } from "react";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../context/paneContext";
import { UnitItem, type ListActions } from "./UnitItem";
import { useUnitListStyles } from "./UnitList.styles";
import { useSetUpStyles } from "./SetUpView.styles";
import type { DraftUnit, Units } from "./useUnits";

/** Actions that stay the same object and do what the last drawing says: lines that did not change are not drawn anew for them. */
function useStable(actions: ListActions): ListActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      step: (...given) => latest.current.step(...given),
      drag: (...given) => latest.current.drag(...given),
      drop: (...given) => latest.current.drop(...given),
      edit: (...given) => latest.current.edit(...given),
      save: (...given) => latest.current.save(...given),
      cancel: (...given) => latest.current.cancel(...given),
      remove: (...given) => latest.current.remove(...given),
    }),
    [],
  );
}

/** The units in order: dragged, or moved with arrow keys on their handle. */
export function UnitList({ units }: { readonly units: Units }): ReactElement {
  const { words, announce } = usePane();
  const styles = useUnitListStyles();
  const shared = useSetUpStyles();
  const hintId = useId();
  const list = useRef<HTMLOListElement>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const [dragged, setDragged] = useState<DraftUnit | null>(null);

  const move = (unit: DraftUnit, to: number): void => {
    if (to < 0 || to >= units.list.length) return;
    units.move(unit.id, to);
    announce(words.setUp.moved(unit.name, to + 1, units.list.length));
  };
  const close = (place: number): void => {
    setEditing(null);
    list.current?.querySelectorAll("li")[place]?.querySelectorAll("button")[1]?.focus();
  };
  const actions = useStable({
    step: (unit, place, by) => move(unit, place + by),
    drag: setDragged,
    drop: (place) => {
      if (dragged !== null) move(dragged, place);
    },
    edit: ({ id }) => setEditing(editing === id ? null : id),
    save: ({ id }, place, changed) => {
      units.change(id, changed);
      close(place);
    },
    cancel: close,
    remove: (unit, place) => {
      // Focus stays in the list: on the unit that takes the place, or the one before.
      const items = list.current?.querySelectorAll<HTMLElement>("li") ?? [];
      (items[place + 1] ?? items[place - 1])?.querySelector<HTMLElement>("button:last-of-type")?.focus();
      units.remove(unit.id);
      announce(words.setUp.removedUnit(unit.name));
    },
  });

  return (
    <>
      <div id={hintId} className={shared.quiet}>
        {words.setUp.moveHint}
        {units.list.some(({ code }) => code !== undefined) && <div>{words.setUp.unitsThere}</div>}
      </div>
      <ol className={styles.list} ref={list}>
        {units.list.map((unit, place) => (
          <UnitItem
            key={unit.id}
            unit={unit}
            place={place}
            duplicate={units.isDuplicate(unit)}
            isEdited={editing === unit.id}
            hintId={hintId}
            words={words}
            actions={actions}
          />
        ))}
      </ol>
    </>
  );
}
