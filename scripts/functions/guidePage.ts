import type { IFunction } from "custom-functions-metadata";
import { examples } from "../../src/functions/reference/examples.ts";
import type { FunctionExample } from "../../src/functions/reference/functionReference.ts";
import { natives } from "../../src/functions/reference/natives.ts";
import type { FunctionId } from "../../src/functions/functions.ts";
import { helpWords, type HelpLanguage } from "./helpWords.ts";

/** The page of each language in the user guide. */
export const guideFiles: Readonly<Record<HelpLanguage, string>> = {
  en: "functions.en.md",
  "zh-CN": "functions.zh-CN.md",
  "zh-TW": "functions.zh-TW.md",
};

/** The functions' page of the user guide, from the same texts and examples as their help, with the same anchors. */
export function guidePage(functions: readonly IFunction[], language: HelpLanguage): string {
  const words = helpWords[language];
  const languages = (Object.keys(guideFiles) as HelpLanguage[])
    .map((each) => {
      const name = helpWords[each].languageName;
      return each === language ? name : `[${name}](${guideFiles[each]})`;
    })
    .join(" · ");
  const contents = functions.map(({ id, description = "" }) => `- [KPI.${id}](#${id}) ${plain(description)}`);
  return [
    `# ${words.title}`,
    languages,
    words.introduction,
    words.withoutAddIn,
    `## ${words.contents}`,
    contents.join("\n"),
    ...functions.map((each) => section(each, language)),
    "",
  ].join("\n\n");
}

function section({ id, description = "", parameters }: IFunction, language: HelpLanguage): string {
  const words = helpWords[language];
  const known = id as FunctionId;
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");
  const terms = parameters.map(({ name, description: text = "", optional }) => {
    const mark = optional === true ? ` (${words.optional})` : "";
    return `- \`${name}\`${mark}: ${plain(text)}`;
  });
  const { native, note } = natives[known];
  return [
    `<a id="${id}"></a>`,
    `## KPI.${id}`,
    plain(description),
    fenced(`=KPI.${id}(${names})`),
    `**${words.parameters}**`,
    terms.join("\n"),
    `**${words.examples}**`,
    ...examples[known].map((example) => worked(example)),
    `**${words.native}**`,
    ...(native === null ? [] : [fenced(native.formula)]),
    plain(note[language]),
  ].join("\n\n");
}

/** The formula, then what it comes to: one value, or the rows that spill. */
function worked({ formula, expected }: FunctionExample): string {
  const rows = typeof expected === "object" ? expected : [[expected]];
  const lines = rows.map((row) => row.map(shown).join(" | "));
  return fenced([formula, ...lines.map((line) => `→ ${line}`)].join("\n"));
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
const shown = (cell: number | string): string =>
  typeof cell === "number" ? String(Number(cell.toPrecision(8))) : cell === "" ? '""' : cell;
/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[*_<>|]/gu, (sign) => `\\${sign}`);
