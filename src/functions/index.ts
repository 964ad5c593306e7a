export { functionsById } from "./functions.ts";
