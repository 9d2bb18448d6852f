import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import { useSectionStyles } from "./Section.styles";

interface SectionProps {
  readonly title: string;
  /** Said beside the title: a count, a time. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A titled part of a view. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
