import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "16px" },
  stack: { display: "flex", flexDirection: "column", rowGap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  text: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  counts: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px" },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "8px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
  },
  filters: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  wide: { gridColumn: "1 / -1" },
  control: { minWidth: 0, width: "100%" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  finding: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px", overflowWrap: "anywhere" },
  body: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unit: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  unitName: { fontWeight: tokens.fontWeightSemibold, "& button": { textAlign: "start", fontWeight: "inherit" } },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px" },
  fact: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});
