import type { ReactElement } from "react";
import { useId, useRef, useState } from "react";
import { usePane } from "../context/paneContext";
import { UnitEditor } from "./UnitEditor";
import { useUnitListStyles } from "./UnitList.styles";
import { UnitRow } from "./UnitRow";
import { useSetUpStyles } from "./SetUpView.styles";
import type { DraftUnit, Units } from "./useUnits";

/** The units in order: dragged, or moved with arrow keys on their handle. */
export function UnitList({ units }: { readonly units: Units }): ReactElement {
  const { words, announce } = usePane();
  const styles = useUnitListStyles();
  const shared = useSetUpStyles();
  const hintId = useId();
  const list = useRef<HTMLOListElement>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const move = (unit: DraftUnit, to: number): void => {
    if (to < 0 || to >= units.list.length) return;
    units.move(unit.id, to);
    announce(words.setUp.moved(unit.name, to + 1, units.list.length));
  };
  const remove = (unit: DraftUnit, place: number): void => {
    // Focus stays in the list: on the unit that takes the place, or the one before.
    const items = list.current?.querySelectorAll<HTMLElement>("li") ?? [];
    (items[place + 1] ?? items[place - 1])?.querySelector<HTMLElement>("button:last-of-type")?.focus();
    units.remove(unit.id);
    announce(words.setUp.removedUnit(unit.name));
  };

  const close = (place: number): void => {
    setEditing(null);
    list.current?.querySelectorAll("li")[place]?.querySelectorAll("button")[1]?.focus();
  };

  return (
    <>
      <div id={hintId} className={shared.quiet}>
        {words.setUp.moveHint}
        {units.list.some(({ code }) => code !== undefined) && <div>{words.setUp.unitsThere}</div>}
      </div>
      <ol className={styles.list} ref={list}>
        {units.list.map((unit, place) => (
          <li
            key={unit.id}
            className={styles.item}
            draggable={editing !== unit.id}
            onDragStart={() => setDragged(unit.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const moved = units.list.find(({ id }) => id === dragged);
              if (moved !== undefined) move(moved, place);
            }}
          >
            <UnitRow
              unit={unit}
              place={place}
              duplicate={units.isDuplicate(unit)}
              hintId={hintId}
              step={(by) => move(unit, place + by)}
              {...(unit.code === undefined && { edit: () => setEditing(editing === unit.id ? null : unit.id) })}
              remove={() => remove(unit, place)}
            />
            {editing === unit.id && (
              <UnitEditor
                unit={unit}
                save={(changed) => {
                  units.change(unit.id, changed);
                  close(place);
                }}
                cancel={() => close(place)}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
