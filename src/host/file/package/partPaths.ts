/** Where the relationships of a part stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Which part a relationship's target names, seen from the part that owns the relationship. */
export function resolveTarget(owner: string, target: string): string {
  const base = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const path = target.split("#", 1)[0] ?? "";
  for (const step of decodePath(path).replaceAll("\\", "/").split("/")) {
    if (step === "..") {
      base.pop();
    } else if (step !== "." && step !== "") {
      base.push(step);
    }
  }
  return base.join("/");
}

/** How a relationship of `owner` names a part: relative, as Excel writes it. */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
    shared += 1;
  }
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
