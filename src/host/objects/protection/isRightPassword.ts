import { isPassword } from "../../file/features/protection/passwordHash.ts";
import { isProtectionSource } from "../../file/features/protection/protectionSource.ts";
import type { ProtectionModel, WorkbookProtectionModel } from "../../model/index.ts";
import { HostError } from "../../protocol/hostError.ts";

/**
 * Tells whether a typed password opens a protection, set in this session or known only by its hash in the file.
 *
 * @throws HostError NotImplemented when the file's hash is of a kind that is not built here.
 */
export function isRightPassword(
  { hasPassword, password, source }: ProtectionModel | WorkbookProtectionModel,
  typed: string | undefined,
): boolean {
  if (!hasPassword) {
    return true;
  }
  if (password !== null) {
    return typed === password;
  }
  const hash = isProtectionSource(source) ? source.hash : null;
  const isRight = hash === null ? undefined : isPassword(typed ?? "", hash);
  if (isRight === undefined) {
    throw new HostError("NotImplemented", "The embedded host cannot check the password of this file.");
  }
  return isRight;
}
