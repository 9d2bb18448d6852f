import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  width: "100%",
  minWidth: "22px",
  minHeight: "24px",
  padding: 0,
  border: "none",
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

/** Colours of the theme: they are dark in a dark one, and a symbol stands in each. */
export const useYearPictureStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  scrolls: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  edge: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: 0 },
  heading: {
    height: "104px",
    width: "22px",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    "& span": {
      writingMode: "vertical-rl",
      transform: "rotate(180deg)",
      maxHeight: "100px",
      overflow: "hidden",
      lineHeight: "11px",
      fontSize: "10px",
    },
  },
  name: {
    minWidth: "54px",
    textAlign: "start",
    padding: "2px 4px",
    fontWeight: tokens.fontWeightRegular,
    // Two lines say which unit it is; the rest stands in its title.
    "& span": {
      display: "-webkit-box",
      WebkitLineClamp: 2,
      WebkitBoxOrient: "vertical",
      overflow: "hidden",
      overflowWrap: "anywhere",
    },
  },
  total: { textAlign: "center", backgroundColor: tokens.colorNeutralBackground3 },
  cell: { ...cell, cursor: "pointer" },
  plain: {
    ...cell,
    width: "24px",
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  waiting: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorPaletteYellowForeground2 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  agency: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "2px" },
  line: { display: "grid", gridTemplateColumns: "26px minmax(0, 1fr)", columnGap: "6px", alignItems: "center" },
});
