import { generateCustomFunctionsMetadata, type IFunction } from "custom-functions-metadata";
import type { FunctionTexts } from "../../src/functions/reference/functionReference.ts";

/** What Excel reads about the functions in one language. */
export interface FunctionsMetadata {
  /** Errors in arguments reach the functions, which answer with the place of the bad cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/** Reads the English metadata from the doc comments of a source file. */
export async function metadataOf(sourceFile: string): Promise<FunctionsMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(sourceFile);
  if (errors.length > 0) throw new RangeError(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { readonly functions: readonly IFunction[] };
  // The generator switches data types on as well; without that switch cells with data types arrive as plain values.
  return { allowErrorForDataTypeAny: true, functions };
}

/**
 * The same metadata with another language's texts; every function and parameter must have one, and no others.
 *
 * @param helpFile - The help page of that language.
 */
export function translate(
  english: FunctionsMetadata,
  texts: Readonly<Record<string, FunctionTexts>>,
  helpFile: string,
): FunctionsMetadata {
  const ids = english.functions.map(({ id }) => id);
  const unknown = Object.keys(texts).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new RangeError(`Texts for unknown functions: ${unknown.join(", ")}`);
  return {
    ...english,
    functions: english.functions.map((metadata) => {
      const own = texts[metadata.id];
      if (own === undefined) throw new RangeError(`No text for ${metadata.id}`);
      const names = metadata.parameters.map(({ name }) => name);
      if (names.join() !== Object.keys(own.parameters).join()) {
        throw new RangeError(`${metadata.id} has the parameters ${names.join(", ")}`);
      }
      const parameters = metadata.parameters.map((parameter) => ({
        ...parameter,
        description: own.parameters[parameter.name] ?? "",
      }));
      const helpUrl = (metadata.helpUrl ?? "").replace("index.html", helpFile);
      return { ...metadata, description: own.description, helpUrl, parameters };
    }),
  };
}
