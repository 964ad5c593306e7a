import { readFileSync } from "node:fs";

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the lock file has it. */
  readonly licence: string;
  readonly folder: string;
}

interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Lists the packages of `dependencies` and all they need, by name: what may be bundled into the add-in. */
export function shippedPackages(): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, devOptional }]) => folder !== "" && dev !== true && devOptional !== true)
    .map(([folder, { version, license }]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license ?? "unknown",
      folder,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
