import { findTestBrowser } from "./lib/findBrowser.mjs";

// For programs that cannot import this module: Jest runs tests as CommonJS.
console.log(JSON.stringify(await findTestBrowser()));
