import { makeStyles, tokens } from "@fluentui/react-components";

export const useSelfCheckStyles = makeStyles({
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
});
