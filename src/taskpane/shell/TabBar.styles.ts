import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabBarStyles = makeStyles({
  root: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flex: "1 1 auto",
    padding: "10px 5px 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    cursor: "pointer",
    // In 320 px the last, which has the longest name, is of two lines.
    whiteSpace: "nowrap",
    ":last-child": { whiteSpace: "normal" },
    // Transparent borders are drawn there.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
