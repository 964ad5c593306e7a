import { nearestLanguage, type DisplayLanguage } from "./displayLanguage.ts";
import { nearestTheme, type DisplayTheme } from "./displayTheme.ts";

/** What the page's address chooses: `?sample=…&language=…&theme=…&pane=off`. */
export interface PageSettings {
  /** File name among the samples; null for the first. */
  readonly sample: string | null;
  readonly language: DisplayLanguage;
  readonly theme: DisplayTheme;
  readonly isPaneOpen: boolean;
  /** Manifest of another add-in, for tests. */
  readonly manifestUrl: string;
}

/** Reads the page's address; what it leaves open is chosen by the browser's language. */
export function readSettings(search: string, browserLanguage: string): PageSettings {
  const query = new URLSearchParams(search);
  return {
    sample: query.get("sample"),
    language: nearestLanguage(query.get("language") ?? browserLanguage),
    theme: nearestTheme(query.get("theme")),
    isPaneOpen: query.get("pane") !== "off",
    manifestUrl: query.get("manifest") ?? "../manifest.xml",
  };
}
