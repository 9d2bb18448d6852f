import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import { usePane } from "../context/paneContext";

/** An office has hundreds of people, and a year of a unit more than a hundred entries: a list shows so many at a time. */
const page = 40;

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** How the list looks. */
  readonly className: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that begins with its first page. */
export function ShowMore<Item>({ items, className, children }: ShowMoreProps<Item>): ReactElement {
  const { words } = usePane();
  const [shown, setShown] = useState(page);
  const more = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {more > 0 && (
        <div>
          <Button appearance="subtle" onClick={() => setShown(shown + page)}>
            {words.common.showMore(Math.min(more, page))}
          </Button>
        </div>
      )}
    </>
  );
}
