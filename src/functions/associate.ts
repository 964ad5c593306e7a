import { functionsById } from "./functions.ts";

// The functions on their own: a runtime without a task pane.
CustomFunctions.associate(functionsById);
