import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyTextStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start" },
  text: { margin: 0 },
  byHand: {
    alignSelf: "stretch",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
