import type { IFunction } from "custom-functions-metadata";
import { examples } from "../../src/functions/reference/examples.ts";
import type { FunctionExample } from "../../src/functions/reference/functionReference.ts";
import { natives } from "../../src/functions/reference/natives.ts";
import type { FunctionId } from "../../src/functions/functions.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { helpFiles, helpWords, type HelpLanguage } from "./helpWords.ts";

/** The help page of one language: every function under its own anchor, no script, nothing from elsewhere. */
export function helpPage(functions: readonly IFunction[], language: HelpLanguage): string {
  const words = helpWords[language];
  const languages = (Object.keys(helpFiles) as HelpLanguage[])
    .map((each) => {
      const name = helpWords[each].languageName;
      return each === language
        ? `<span lang="${each}" aria-current="page">${name}</span>`
        : `<a lang="${each}" hreflang="${each}" href="${helpFiles[each]}">${name}</a>`;
    })
    .join(" · ");
  const contents = functions.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${escapeHtml(words.introduction)}</p>
<p>${escapeHtml(words.withoutAddIn)}</p>
<nav aria-label="${words.languages}">${languages}</nav>
</header>
<nav aria-label="${words.contents}">
<ul class="contents">
${contents}
</ul>
</nav>
<main>
${functions.map((each) => section(each, language)).join("\n")}
</main>
</body>
</html>
`;
}

function section({ id, description = "", parameters }: IFunction, language: HelpLanguage): string {
  const words = helpWords[language];
  const known = id as FunctionId;
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");
  const terms = parameters
    .map(({ name, description: text = "", optional }) => {
      const mark = optional === true ? ` <span class="optional">${words.optional}</span>` : "";
      return `<dt><code>${name}</code>${mark}</dt>\n<dd>${escapeHtml(text)}</dd>`;
    })
    .join("\n");
  const { native, note } = natives[known];
  const formula = native === null ? "" : `<code>${escapeHtml(native.formula)}</code> `;
  return `<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">KPI.${id}</h2>
<p>${escapeHtml(description)}</p>
<p><code>=KPI.${id}(${names})</code></p>
<h3>${words.parameters}</h3>
<dl>
${terms}
</dl>
<h3>${words.examples}</h3>
${examples[known].map((example) => worked(example, words.result)).join("\n")}
<h3>${words.native}</h3>
<p>${formula}${escapeHtml(note[language])}</p>
</section>`;
}

function worked({ formula, expected }: FunctionExample, caption: string): string {
  const rows = typeof expected === "object" ? expected : [[expected]];
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(shown(cell))}</td>`).join("")}</tr>`)
    .join("\n");
  return `<p><code>${escapeHtml(formula)}</code></p>
<table>
<caption>${caption}</caption>
<tbody>
${body}
</tbody>
</table>`;
}

/** Nothing is left empty on paper: an empty text is a result too. */
const shown = (cell: number | string): string =>
  typeof cell === "number" ? String(Number(cell.toPrecision(8))) : cell === "" ? '""' : cell;
