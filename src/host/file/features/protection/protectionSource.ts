import type { PasswordHash } from "./passwordHash.ts";

/** What the file layer keeps of a protected sheet. */
export interface ProtectionSource {
  readonly kind: "protection";
  /** null when the sheet was protected without a password. */
  readonly hash: PasswordHash | null;
}

export function isProtectionSource(source: unknown): source is ProtectionSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "protection";
}
