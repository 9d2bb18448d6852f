import type { Theme } from "@fluentui/react-components";
import { webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark" | "contrast";

/** What a theme looks like; all but the light one are fetched. */
export const themeOf = (name: ThemeName): Theme | Promise<Theme> =>
  name === "light" ? webLightTheme : import("./otherThemes").then(({ otherThemes }) => otherThemes[name]);

/** The part of Office's theme that decides: undefined on the web, where Excel says nothing. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string | undefined;
  readonly isDarkTheme?: boolean | undefined;
}

/** Perceived brightness of "#RRGGBB", 0 to 255; null for what is no colour. */
function brightness(colour: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Contrast goes first, then Excel's own theme, then the system's. */
export function pickTheme(
  office: OfficeColours | undefined,
  system: { readonly dark: boolean; readonly forced: boolean },
): ThemeName {
  if (system.forced) return "contrast";
  const light = brightness(office?.bodyBackgroundColor);
  const dark = office?.isDarkTheme ?? (light === null ? system.dark : light < 128);
  return dark ? "dark" : "light";
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme to show now; follows the system while the pane is open. */
export function useThemeName(office: OfficeColours | undefined): ThemeName {
  const dark = useMedia("(prefers-color-scheme: dark)");
  const forced = useMedia("(forced-colors: active)");
  return pickTheme(office, { dark, forced });
}
