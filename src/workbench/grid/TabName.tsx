import type { ReactElement } from "react";

interface TabNameProps {
  readonly name: string;
  readonly label: string;
  /** Called when the name is left, with what stands there. */
  readonly rename: (name: string) => void;
  readonly giveUp: () => void;
}

/** A tab whose name is being typed. */
export const TabName = ({ name, label, rename, giveUp }: TabNameProps): ReactElement => (
  <input
    className="tab-name"
    aria-label={label}
    defaultValue={name}
    autoFocus
    onFocus={(event) => event.target.select()}
    onBlur={(event) => rename(event.target.value)}
    onKeyDown={(event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // A dialog may stand there by the time the key comes up.
      event.preventDefault();
      if (event.key === "Enter") event.currentTarget.blur();
      else giveUp();
    }}
  />
);
