import type { ClipboardEvent, KeyboardEvent, ReactElement, RefObject } from "react";
import { useEffect } from "react";
import { textWidth } from "./textMeasure";

interface CellEditorProps {
  readonly label: string;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** null while nothing is edited: the field only listens then. */
  readonly text: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent, isCut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The field behind the grid: always there, so that input methods for Vietnamese begin in it; seen while a cell is edited. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { label, input, text, left, top, width, height, font } = props;
  // It is made anew in another of the frozen windows; whoever is elsewhere on the page stays there.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, [input]);
  const needed = text === null ? 0 : Math.max(...text.split("\n").map((line) => textWidth(line, font))) + 24;
  return (
    <textarea
      ref={input}
      className={text === null ? "editor idle" : "editor"}
      aria-label={label}
      rows={1}
      spellCheck={false}
      style={{ left: left - 1, top: top - 1, width: Math.max(width + 1, needed), minHeight: height + 1, font }}
      value={text ?? ""}
      onChange={(event) => props.onText(event.target.value)}
      onKeyDown={props.onKey}
      onCopy={(event) => props.onCopy(event, false)}
      onCut={(event) => props.onCopy(event, true)}
      onPaste={props.onPaste}
    />
  );
}
