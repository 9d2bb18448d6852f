import type { ReactElement } from "react";
import { useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { programs, traits, type Program, type Trait } from "../host/model/traits";
import type { Session } from "../session/session";

interface TraitSwitchesProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
}

const all = Object.keys(traits) as readonly Trait[];
const sets: Readonly<Record<Program | "kindest", readonly Trait[]>> = { kindest: [], ...programs };

const isSame = (shown: ReadonlySet<Trait>, set: readonly Trait[]): boolean =>
  shown.size === set.length && set.every((trait) => shown.has(trait));

/** Which of real Excel's ways the stand-in shows: those of a program, or one by one. */
export function TraitSwitches({ session, words }: TraitSwitchesProps): ReactElement {
  const { developer } = words;
  const { traits: shown } = session.book;
  const [, setChanges] = useState(0);
  const change = (wanted: Iterable<Trait>): void => {
    const now = new Set(wanted);
    shown.clear();
    for (const trait of now) shown.add(trait);
    setChanges((changes) => changes + 1);
    session.notify();
  };
  const names = Object.keys(sets) as readonly (keyof typeof sets)[];
  const program = names.find((name) => isSame(shown, sets[name])) ?? "own";
  return (
    <fieldset className="traits">
      <legend>
        <label>
          {developer.behaviour}{" "}
          <select
            value={program}
            onChange={({ target }) => change(names.flatMap((name) => (name === target.value ? sets[name] : [])))}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {developer.programs[name]}
              </option>
            ))}
            {program === "own" && <option value="own">{developer.programs.own}</option>}
          </select>
        </label>
      </legend>
      {all.map((trait) => (
        <label key={trait} title={traits[trait]}>
          <input
            type="checkbox"
            checked={shown.has(trait)}
            onChange={({ target }) => {
              change(target.checked ? [...shown, trait] : [...shown].filter((one) => one !== trait));
            }}
          />{" "}
          {developer.traits[trait]}
        </label>
      ))}
    </fieldset>
  );
}
