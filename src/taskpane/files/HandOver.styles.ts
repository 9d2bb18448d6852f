import { makeStyles, tokens } from "@fluentui/react-components";

export const useHandOverStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  text: { margin: 0 },
  page: {
    maxHeight: "240px",
    overflow: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: "#000",
    backgroundColor: "#fff",
    userSelect: "text",
  },
});
