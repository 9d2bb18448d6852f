import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that React and Fluent UI can show: what the pane is measured against. */
createRoot(document.body.appendChild(document.createElement("div"))).render(
  <FluentProvider theme={webLightTheme}>
    <Button>OK</Button>
  </FluentProvider>,
);
