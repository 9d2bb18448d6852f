import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "20px", lineHeight: "20px", display: "flex" },
  body: { display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", "&:empty": { display: "none" } },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  warningIcon: { color: tokens.colorPaletteMarigoldForeground2 },
  success: { borderInlineStartColor: tokens.colorPaletteGreenBorder2 },
  successIcon: { color: tokens.colorPaletteGreenForeground1 },
  info: { borderInlineStartColor: tokens.colorBrandStroke1 },
  infoIcon: { color: tokens.colorBrandForeground1 },
});
