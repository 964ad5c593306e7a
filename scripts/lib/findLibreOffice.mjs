import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Finds LibreOffice, the second opinion on formulas and pictures.
 *
 * @returns {string | null} Path of `soffice`.
 */
export function findLibreOffice(environment = process.env, platform = process.platform) {
  return candidates(environment, platform).find((file) => existsSync(file)) ?? null;
}

function candidates(environment, platform) {
  switch (platform) {
    case "win32":
      return [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"]]
        .filter((root) => root !== undefined)
        .map((root) => join(root, "LibreOffice\\program\\soffice.exe"));
    case "darwin":
      return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
    default:
      return (environment.PATH ?? "")
        .split(delimiter)
        .flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")]);
  }
}

/** How to get it on this system. */
export function howToGetLibreOffice(platform = process.platform) {
  switch (platform) {
    case "win32":
      return "winget install TheDocumentFoundation.LibreOffice";
    case "darwin":
      return "brew install --cask libreoffice";
    default:
      return "apt-get install libreoffice-calc (or your distribution's package)";
  }
}
