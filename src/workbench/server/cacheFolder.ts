import { homedir } from "node:os";
import { join } from "node:path";

/** Where this user's programs keep what can be made again, by the custom of each system. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const home = homedir();
  switch (platform) {
    case "win32":
      return join(environment.LOCALAPPDATA ?? join(home, "AppData", "Local"), "kpi-appraisal");
    case "darwin":
      return join(home, "Library", "Caches", "kpi-appraisal");
    default:
      return join(environment.XDG_CACHE_HOME ?? join(home, ".cache"), "kpi-appraisal");
  }
}
