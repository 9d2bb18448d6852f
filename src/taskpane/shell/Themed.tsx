import type { Theme } from "@fluentui/react-components";
import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { use } from "react";

interface ThemedProps {
  /** The same promise each time that it is drawn: another would be waited for anew. */
  readonly theme: Theme | Promise<Theme>;
  readonly children: ReactNode;
}

/** Shows what stands in it in a theme, which may have to be fetched; keeps what was typed in it where the theme changes. */
export function Themed({ theme, children }: ThemedProps): ReactElement {
  return <FluentProvider theme={theme instanceof Promise ? use(theme) : theme}>{children}</FluentProvider>;
}
