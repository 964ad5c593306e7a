import { resolve } from "node:path";
import { zhCN } from "../../src/functions/reference/zhCN.ts";
import { zhTW } from "../../src/functions/reference/zhTW.ts";
import { metadataOf, translate, type FunctionsMetadata } from "./metadataOf.ts";

/** Every generated file of the functions: its path in the project and its text. */
export async function functionFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const english = await metadataOf(resolve(root, "src/functions/functions.ts"));
  const chinese = translate(english, zhCN);
  const taiwanese = translate(english, zhTW);
  const folder = "src/functions/metadata";
  return new Map([
    [`${folder}/functions.json`, json(english)],
    [`${folder}/functions.zh-CN.json`, json(chinese)],
    [`${folder}/functions.zh-TW.json`, json(taiwanese)],
  ]);
}

const json = (metadata: FunctionsMetadata): string => `${JSON.stringify(metadata, null, 2)}\n`;
