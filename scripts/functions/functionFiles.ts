import { resolve } from "node:path";
import { zhCN } from "../../src/functions/reference/zhCN.ts";
import { zhTW } from "../../src/functions/reference/zhTW.ts";
import { guideFiles, guidePage } from "./guidePage.ts";
import { helpPage } from "./helpPage.ts";
import { helpFiles } from "./helpWords.ts";
import { metadataOf, translate, type FunctionsMetadata } from "./metadataOf.ts";

/** Every generated file of the functions: its path in the project and its text. */
export async function functionFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const english = await metadataOf(resolve(root, "src/functions/functions.ts"));
  const chinese = translate(english, zhCN, helpFiles["zh-CN"]);
  const taiwanese = translate(english, zhTW, helpFiles["zh-TW"]);
  const folder = "src/functions/metadata";
  const help = "src/functions/help";
  return new Map([
    [`${folder}/functions.json`, json(english)],
    [`${folder}/functions.zh-CN.json`, json(chinese)],
    [`${folder}/functions.zh-TW.json`, json(taiwanese)],
    [`${help}/${helpFiles.en}`, helpPage(english.functions, "en")],
    [`${help}/${helpFiles["zh-CN"]}`, helpPage(chinese.functions, "zh-CN")],
    [`${help}/${helpFiles["zh-TW"]}`, helpPage(taiwanese.functions, "zh-TW")],
    [`docs/${guideFiles.en}`, guidePage(english.functions, "en")],
    [`docs/${guideFiles["zh-CN"]}`, guidePage(chinese.functions, "zh-CN")],
    [`docs/${guideFiles["zh-TW"]}`, guidePage(taiwanese.functions, "zh-TW")],
  ]);
}

const json = (metadata: FunctionsMetadata): string => `${JSON.stringify(metadata, null, 2)}\n`;
