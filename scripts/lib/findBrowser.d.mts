export interface Browser {
  /** Executable. */
  readonly path: string;
  /** What it needs on this machine. */
  readonly args: readonly string[];
  /** False for the one from the npm registry, which has no window. */
  readonly isInstalled: boolean;
}

export function findInstalledBrowser(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): Browser | null;

export function findTestBrowser(): Promise<Browser | null>;
