import { parseArgs } from "node:util";
import type { Language } from "../../messages/index.ts";
import { tabIds, type Sharing, type TabId } from "../../workflow/index.ts";
import { languageWord } from "../languageWord.ts";
import { workbookFiles } from "../workbookFiles.ts";

/** What the command line asks for. */
export interface ScoreOptions {
  readonly files: readonly string[];
  /** File for one workbook, folder for several; null publishes nothing and only prints. */
  readonly out: string | null;
  /** Template id, or path of a policy file or of a workbook with policy tables; null chooses by the sheet. */
  readonly policy: string | null;
  readonly language: Language;
  readonly sharing: Sharing;
  readonly tabs: readonly TabId[];
  /** ISO date on which tenure is counted. */
  readonly today: string;
  /** Text file for everybody's results; null writes none. */
  readonly csv: string | null;
  readonly isJson: boolean;
  readonly showsStats: boolean;
}

export const usage = `Scores appraisal workbooks without Excel and writes the summary tabs into copies of them.

  npm run score -- <workbook.xlsx or folder…> [--out <file or folder>] [options]

  --out       where the scored copy goes; with several workbooks a folder
  --policy    id of a built-in template ("000") or path of a policy file (.json), or of a
              workbook with policy tables (.xlsx): a published Policy tab, or tables of your own
  --language  zh-CN, zh-TW or en for the tabs and the doubts (default zh-CN)
  --sharing   native (formulas, default), live (KPI functions) or sealed (values)
  --tabs      tabs to write, with commas (default summary,scores,policy and what else the results offer)
  --as-of     date on which tenure is counted, 2026-12-31 (default today)
  --csv       file for everybody's results as comma-separated text that no spreadsheet runs
  --json      print the results per person with their contributions as JSON
  --stats     print requests, actions, bytes and cells of the whole job

Of one workbook everybody's result is printed; of several a line each as it is done, and a table at the end.
A folder stands for the workbooks in it. One workbook that cannot be scored does not stop the others.
Exit codes, of several workbooks the worst: 0 scored · 1 scored, with errors in the data to look at · 2 no scores
found · 3 failed`;

const sharings: readonly Sharing[] = ["native", "live", "sealed"];

/** Reads the command line; what it cannot read is an Error whose message a person can act on. */
export function scoreOptions(words: string[]): ScoreOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      policy: { type: "string" },
      language: { type: "string", default: "zh-CN" },
      sharing: { type: "string", default: "native" },
      tabs: { type: "string" },
      "as-of": { type: "string", default: new Date().toISOString().slice(0, 10) },
      csv: { type: "string" },
      json: { type: "boolean", default: false },
      stats: { type: "boolean", default: false },
    },
  });
  const files = workbookFiles(positionals);
  const sharing = sharings.find((name) => name === values.sharing);
  if (sharing === undefined)
    throw new Error(`--sharing is one of ${sharings.join(", ")}, not "${values.sharing}".`);
  const today = values["as-of"];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error(`--as-of is a date like 2026-12-31, not "${today}".`);
  return {
    files,
    today,
    out: values.out ?? null,
    policy: values.policy ?? null,
    language: languageWord(values.language),
    sharing,
    tabs: values.tabs === undefined ? tabIds : readTabs(values.tabs),
    csv: values.csv ?? null,
    isJson: values.json,
    showsStats: values.stats,
  };
}

function readTabs(text: string): readonly TabId[] {
  return text.split(",").map((word) => {
    const tab = tabIds.find((id) => id === word.trim());
    if (tab === undefined) throw new Error(`There is no tab "${word.trim()}". Tabs: ${tabIds.join(", ")}.`);
    return tab;
  });
}
