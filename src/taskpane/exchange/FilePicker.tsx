import { Button, mergeClasses } from "@fluentui/react-components";
import type { DragEvent, ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { fileTypes } from "../files/outFile";
import { useExchangeStyles } from "./ExchangeView.styles";

interface FilePickerProps {
  readonly label: string;
  /** What is said of dropping; absent where one file alone is asked for. */
  readonly drop?: string;
  readonly primary: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** Old files and those of other programs can be chosen too: each is told by its name what to do. Some systems know types alone. */
const accepted = [".xlsx", ".xlsm", ".xls", ".ods", fileTypes.xlsx].join(",");

const holdsFiles = ({ dataTransfer }: Pick<DragEvent, "dataTransfer">): boolean => dataTransfer.types.includes("Files");

/** A file that is dropped beside the frame would be opened in the place of the page. */
function useNothingBeside(): void {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    return () => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    };
  }, []);
}

/** Files from the computer: chosen, or dropped on the frame. */
export function FilePicker({ label, drop, primary, take }: FilePickerProps): ReactElement {
  const styles = useExchangeStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  useNothingBeside();
  const chooser = (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple={drop !== undefined}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files, mended, can be chosen again.
          target.value = "";
          if (files.length > 0) take(files);
        }}
      />
      <Button {...(primary ? { appearance: "primary" } : {})} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
  if (drop === undefined) return <div>{chooser}</div>;
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      data-takes-files=""
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) take(files);
      }}
    >
      {chooser}
      <span className={styles.quiet}>{drop}</span>
    </div>
  );
}
