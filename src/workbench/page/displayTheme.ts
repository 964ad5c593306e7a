import type { OfficeThemeColours } from "../../host/browser/index.ts";

export const displayThemes = ["light", "dark", "contrast"] as const;

/** Light, dark, or high contrast (white on black). */
export type DisplayTheme = (typeof displayThemes)[number];

/** Finds the theme of a wish; light when there is no such theme. */
export function nearestTheme(wish: string | null): DisplayTheme {
  return displayThemes.find((theme) => theme === wish) ?? "light";
}

/** What `Office.context.officeTheme` says in each theme: Excel's own colours. */
export const officeThemes: Readonly<Record<DisplayTheme, OfficeThemeColours>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};
