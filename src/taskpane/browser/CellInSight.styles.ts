import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

export const useCellStyles = makeStyles({
  root: {
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    maxHeight: "60vh",
    overflow: "auto",
    padding: "10px 12px 14px",
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  inner: { display: "flex", flexDirection: "column", rowGap: "8px", maxWidth: "720px", margin: "0 auto" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  content: { margin: 0, fontSize: tokens.fontSizeBase400, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  around: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    padding: "2px 6px",
    border: line,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  cell: { padding: "2px 6px", border: line, maxWidth: "180px", verticalAlign: "top", overflowWrap: "anywhere" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  own: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
  },
});
