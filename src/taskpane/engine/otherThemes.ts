import { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";

/** Themes that few ask for: fetched where one is. */
export const otherThemes = { dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;
