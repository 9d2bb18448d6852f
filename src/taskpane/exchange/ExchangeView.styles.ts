import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useExchangeStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "16px" },
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  tight: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  text: { margin: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  jobs: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", columnGap: "8px", rowGap: "2px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "5px 2px",
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  box: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", borderTop: line, overflowWrap: "anywhere" },
  drop: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    alignItems: "center",
    padding: "14px 10px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  /** In sight however long the list above it is. */
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 0",
    borderTop: line,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  indent: { paddingInlineStart: "28px", display: "flex", flexDirection: "column", rowGap: "6px" },
});
