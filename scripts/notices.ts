import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import prettier from "prettier";
import { shippedPackages } from "./lib/shippedPackages.ts";

const usage = `Licence notices of the packages that ship in the add-in.

  npx tsx scripts/notices.ts                          renews docs/third-party-notices.md
  npx tsx scripts/notices.ts --check                  says whether it is current
  npx tsx scripts/notices.ts --texts dist/NOTICES.txt writes the licences in full, as the build does`;

const listFile = "docs/third-party-notices.md";
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    texts: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
} else if (values.texts !== undefined) {
  writeFileSync(values.texts, printTexts());
} else {
  const list = await prettier.format(printList(), { parser: "markdown", printWidth: 110 });
  const isCurrent = existsSync(listFile) && readFileSync(listFile, "utf8") === list;
  if (!values.check) writeFileSync(listFile, list);
  else if (!isCurrent) {
    console.error(`${listFile} is out of date: npx tsx scripts/notices.ts`);
    process.exitCode = 1;
  }
}

function printList(): string {
  const rows = shippedPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    "# Third-party notices",
    "",
    "What may end up in the scripts that the add-in ships: the packages of `dependencies` and all they need. The",
    "bundler leaves out what is not used. Their licences in full are in `NOTICES.txt` beside the built add-in.",
    "`office.js` is not among them: Excel loads it from Microsoft's own servers.",
    "",
    "Made by `npx tsx scripts/notices.ts`; a test holds it current.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function printTexts(): string {
  return shippedPackages()
    .map(({ name, version, licence, folder }) => {
      const texts = licenceFiles(folder).map((file) => readFileSync(file, "utf8").trim());
      return [`${name} ${version} (${licence})`, ...texts].join("\n\n");
    })
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
}

/** Licence and notice files, in folders of that name too; several packages carry only the name of their licence. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    });
}
