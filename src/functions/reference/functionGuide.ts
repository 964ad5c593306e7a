import metadata from "../metadata/functions.json";
import type { FunctionId } from "../functions.ts";
import { examples } from "./examples.ts";
import type { FunctionExample, FunctionTexts, NativeEquivalent } from "./functionReference.ts";
import { natives } from "./natives.ts";
import { zhCN } from "./zhCN.ts";
import { zhTW } from "./zhTW.ts";

/** A function as its help shows it. */
export interface FunctionGuide {
  readonly id: FunctionId;
  /** As it is typed: `KPI.SCORE`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  readonly examples: readonly FunctionExample[];
  readonly native: NativeEquivalent["native"];
  /** What the native way leaves out, or why there is none. */
  readonly nativeNote: string;
}

/**
 * All functions with their help in one language, in the order of the metadata.
 *
 * @example
 * functionGuide("en").map(({ name }) => name).slice(0, 2)
 * //=> ["KPI.SCORE", "KPI.SCORES"]
 */
export function functionGuide(language: "en" | "zh-CN" | "zh-TW"): readonly FunctionGuide[] {
  const translated: Readonly<Record<string, FunctionTexts>> | null =
    language === "en" ? null : language === "zh-CN" ? zhCN : zhTW;
  return metadata.functions.map(({ id, description, parameters }) => {
    const known = id as FunctionId;
    const own = translated?.[id];
    return {
      id: known,
      name: `KPI.${id}`,
      description: own?.description ?? description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: own?.parameters[parameter.name] ?? parameter.description,
        isOptional: "optional" in parameter,
      })),
      examples: examples[known],
      native: natives[known].native,
      nativeNote: natives[known].note[language],
    };
  });
}
