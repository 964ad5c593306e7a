/**
 * Gives a text that is the same as long as nothing of an object changed, whatever the file layer keeps in `source`.
 * What a file says about an object is written back as it stands until this text differs.
 *
 * @param leaveOut - Fields that may change without the object counting as edited.
 */
export function fingerprint(value: object, leaveOut: readonly string[] = []): string {
  return JSON.stringify(value, (key, field: unknown) => {
    if (key === "source" || leaveOut.includes(key)) {
      return undefined;
    }
    return field instanceof Map ? [...(field as Map<unknown, unknown>)] : field;
  });
}
