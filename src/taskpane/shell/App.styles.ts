import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  header: { position: "sticky", top: 0, zIndex: 1 },
  dark: { colorScheme: "dark" },
  main: { padding: "12px", maxWidth: "720px", margin: "0 auto" },
  panel: { display: "flex", flexDirection: "column", rowGap: "16px", "&[hidden]": { display: "none" } },
  notices: { display: "flex", flexDirection: "column", rowGap: "8px", ":not(:empty)": { marginBottom: "12px" } },
  heading: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  live: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  welcomeTitle: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});
