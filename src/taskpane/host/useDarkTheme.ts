import { useEffect, useState } from "react";
import { isDarkTheme, prefersDark, type OfficeThemeFacts } from "./isDarkTheme.ts";

/**
 * Is the host dark? Excel gives no reliable sign of a change, so it is asked again whenever the pane is looked at anew.
 */
export function useDarkTheme(readTheme: () => OfficeThemeFacts | undefined): boolean {
  const [isDark, setDark] = useState(() => isDarkTheme(readTheme()));
  useEffect(() => {
    const update = (): void => setDark(isDarkTheme(readTheme()));
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
