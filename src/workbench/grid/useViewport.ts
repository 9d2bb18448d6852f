import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import type { Viewport } from "./viewport";

/** How far the element is scrolled and how large it is, kept up to date. */
export function useViewport(element: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [view, setView] = useState<Viewport>({ x: 0, y: 0, width: 0, height: 0 });
  const measure = (): void => {
    const found = element.current;
    if (found === null) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = found;
    setView({ x: scrollLeft, y: scrollTop, width: clientWidth, height: clientHeight });
  };
  useLayoutEffect(() => {
    const found = element.current;
    if (found === null) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return [view, measure];
}
