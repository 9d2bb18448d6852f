import { useEffect, useRef, useState } from "react";
import { droppedFiles, type ChosenFile } from "./filePlace";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** Parts of the page that take what is dropped on them for themselves. */
const isTakenThere = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest("[data-takes-files]") !== null;

/** Takes files that are dropped anywhere else on the page; gives whether some are held above it. */
export function useDrop(take: (files: readonly ChosenFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // The browser would leave the page for the file.
      event.preventDefault();
      setIsOver(!isTakenThere(event));
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setIsOver(false);
      if (isTakenThere(event)) return;
      void droppedFiles(event.dataTransfer).then((files) => latest.current(files));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
