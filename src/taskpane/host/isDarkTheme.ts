/** The part of `Office.context.officeTheme` that decides. */
export interface OfficeThemeFacts {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export const prefersDark = "(prefers-color-scheme: dark)";

/** Is the host dark? Excel says so in its theme; on the web it says nothing, and the browser's preference counts. */
export function isDarkTheme(theme: OfficeThemeFacts | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return matchMedia(prefersDark).matches;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
