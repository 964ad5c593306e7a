/** A plain value as people see it in its cell; null for what has no plain text. */
export function plainText(cell: unknown): string | null {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : null;
}
