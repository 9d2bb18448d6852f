import { makeStyles, tokens } from "@fluentui/react-components";

export const useFileBarStyles = makeStyles({
  root: {
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  inner: { display: "flex", flexDirection: "column", rowGap: "8px", maxWidth: "720px", margin: "0 auto" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  changed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  /** Over the whole page while a file is above it. */
  drop: {
    position: "fixed",
    inset: "8px",
    zIndex: 3,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
