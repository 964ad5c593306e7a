import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { resolveTarget } from "../package/partPaths.ts";

/** Whether every relationship leads to a part that is there, from a part that is there. */
export function checkRelationships(ooxml: OoxmlPackage): string[] {
  const owners = ["", ...ooxml.parts.filter((part) => !part.endsWith(".rels"))];
  const orphans = ooxml.parts.filter((part) => {
    const owner = /^(.*\/)?_rels\/(.*)\.rels$/.exec(part);
    return owner !== null && part !== "_rels/.rels" && !ooxml.has(`${owner[1] ?? ""}${owner[2] ?? ""}`);
  });
  return [
    ...orphans.map((part) => `${part}: belongs to no part`),
    ...owners.flatMap((owner) => {
      const { list } = ooxml.relationships(owner);
      const ids = list.map(({ id }) => id);
      return [
        ...ids
          .filter((id, index) => ids.indexOf(id) !== index)
          .map((id) => `${owner}: relationship ${id} stands twice`),
        ...list
          .filter(
            ({ isExternal, target }) =>
              !isExternal && !target.startsWith("#") && !ooxml.has(resolveTarget(owner, target)),
          )
          .map(({ id, target }) => `${owner}: relationship ${id} leads to ${target}, which is not there`),
      ];
    }),
  ];
}
