import { takeAllForms } from "../reader/index.ts";
import { functionsById } from "./functions.ts";

// The functions on their own: a runtime without a task pane.
takeAllForms();
CustomFunctions.associate(functionsById);
