/**
 * Shows what our tabs look like on paper: publishes every tab into samples, has LibreOffice print them, makes a
 * picture of every page. The pictures of the README lie in docs/pictures; these are for looking at.
 *
 *   npm run pictures:tabs -- [--out folder] [--language zh-CN|zh-TW|en] [--tabs id,id] [sample.xlsx …]
 */
import { basename, extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../src/messages/index.ts";
import { pagePictures } from "./lib/pagePictures.ts";
import { publishedTabs } from "./lib/publishedTabs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "out/tabs" },
    language: { type: "string", default: "zh-CN" },
    tabs: { type: "string" },
  },
});
const samples =
  positionals.length > 0 ? positionals : ["document-000.xlsx", "system-002-g.xlsx", "system-004.xlsx"];
for (const sample of samples) {
  const tabs = values.tabs?.split(",") ?? null;
  const { bytes, idBySheet } = await publishedTabs(sample, values.language as Language, tabs);
  const name = basename(sample, extname(sample));
  console.log(pagePictures(name, bytes, resolve(values.out), idBySheet).join("\n"));
}
