import { customFunctionsObject } from "../functions/customFunctionsObject.ts";
import { coreDefinitions } from "./coreDefinitions.ts";
import type { ObjectDefinition } from "./defineObject.ts";
import { featureDefinitions } from "./featureDefinitions.ts";

/** Every Office.js class this host knows. A class that is not here is answered with ApiNotFound. */
export const objectDefinitions: readonly ObjectDefinition[] = [
  ...coreDefinitions,
  ...featureDefinitions,
  customFunctionsObject,
];
