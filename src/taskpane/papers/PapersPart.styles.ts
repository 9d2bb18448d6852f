import { makeStyles, tokens } from "@fluentui/react-components";

export const usePapersStyles = makeStyles({
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  papers: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  choice: { display: "flex", columnGap: "8px", alignItems: "center", minHeight: "28px", cursor: "pointer" },
  box: {
    width: "18px",
    height: "18px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, paddingInlineStart: "26px" },
});
