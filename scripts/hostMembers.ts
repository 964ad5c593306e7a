import { writeFileSync } from "node:fs";
import { listMembers } from "../src/host/objects/listMembers.ts";
import { objectDefinitions } from "../src/host/objects/index.ts";
import { printMembers } from "../src/host/objects/printMembers.ts";

/** Writes the list of the Office.js members that the embedded host answers; a test says when it is out of date. */
writeFileSync(
  new URL("../docs/host-members.md", import.meta.url),
  printMembers(listMembers(objectDefinitions)),
);
