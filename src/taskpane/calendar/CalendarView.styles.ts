import { makeStyles, tokens } from "@fluentui/react-components";

export const useCalendarStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "16px" },
  text: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  steps: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "4px" },
  byHand: {
    whiteSpace: "pre-wrap",
    userSelect: "all",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
