import { makeStyles, tokens } from "@fluentui/react-components";

export const useUnitListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Of hundreds of lines those in sight are laid out; the others are as high as they were, or as a name of one line is.
  whenInSight: { contentVisibility: "auto", containIntrinsicBlockSize: "auto 33px" },
  row: {
    display: "grid",
    gridTemplateColumns: "28px 24px minmax(0, 1fr) 32px 32px",
    alignItems: "center",
    columnGap: "4px",
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  name: { padding: "6px 0", overflowWrap: "anywhere" },
  // Over the place of the button that is not there.
  nameWithoutEdit: { gridColumnEnd: "span 2" },
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  duplicate: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  handle: { minWidth: "28px", maxWidth: "28px", cursor: "grab" },
  form: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "4px 0 12px 32px" },
});
