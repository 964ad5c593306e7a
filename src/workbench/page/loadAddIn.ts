import { parseManifest } from "../ribbon/parseManifest.ts";
import type { AddInManifest } from "../ribbon/ribbonModel.ts";
import type { CustomFunctions } from "../session/createSession.ts";

/** An add-in as the workbench runs it. */
export interface AddIn {
  readonly manifest: AddInManifest;
  /** null when it has none, or when they are not built. */
  readonly customFunctions: CustomFunctions | null;
}

/** Fetches an add-in's manifest and the description of its functions. */
export async function loadAddIn(manifestUrl: string, language: string): Promise<AddIn> {
  const answered = await fetch(manifestUrl);
  const manifest = parseManifest(await answered.text(), language, new URL(".", answered.url).href);
  const { functionNamespace: namespace, functionsUrl } = manifest;
  const answer = functionsUrl === null || functionsUrl === "" ? null : await fetch(functionsUrl);
  const hasFunctions = answer?.ok === true && namespace !== null;
  return {
    manifest,
    customFunctions: hasFunctions
      ? { namespace, file: (await answer.json()) as CustomFunctions["file"] }
      : null,
  };
}
