import { makeStyles, tokens } from "@fluentui/react-components";

export const useSectionStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  aside: { color: tokens.colorNeutralForeground2 },
});
