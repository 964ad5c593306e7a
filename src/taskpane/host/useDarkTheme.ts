import { useEffect, useState } from "react";

/** The part of `Office.context.officeTheme` that decides. */
export interface OfficeThemeFacts {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const prefersDark = "(prefers-color-scheme: dark)";

/**
 * Is the host dark? Excel says so in its theme; on the web it says nothing, and the browser's preference counts.
 * Excel gives no reliable sign of a change, so it is asked again whenever the pane is looked at anew.
 */
export function useDarkTheme(readTheme: () => OfficeThemeFacts | undefined): boolean {
  const [isDark, setDark] = useState(() => decide(readTheme()));
  useEffect(() => {
    const update = (): void => setDark(decide(readTheme()));
    const preference = matchMedia(prefersDark);
    preference.addEventListener("change", update);
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      preference.removeEventListener("change", update);
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [readTheme]);
  return isDark;
}

function decide(theme: OfficeThemeFacts | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return matchMedia(prefersDark).matches;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
