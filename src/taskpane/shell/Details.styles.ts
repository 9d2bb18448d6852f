import { makeStyles, tokens } from "@fluentui/react-components";

export const useDetailsStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "8px 2px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "2px 2px 10px" },
});
