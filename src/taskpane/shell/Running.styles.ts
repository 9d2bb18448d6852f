import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunningStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, minHeight: "2.8em" },
});
