import { makeStyles, tokens } from "@fluentui/react-components";

export const useSetUpStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  stack: { display: "flex", flexDirection: "column", rowGap: "8px" },
  card: {
    padding: "10px 12px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    overflowWrap: "anywhere",
  },
  planName: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", gap: "2px 10px" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  bullets: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});
