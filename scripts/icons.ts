/**
 * Draws the add-in's icons (every size the manifest names) from the shapes below with a browser.
 * Run after a change of a shape: `npx tsx scripts/icons.ts`; the PNG files in assets/ are committed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findTestBrowser } from "./lib/findBrowser.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const blue = "#0f6cbd";
const green = "#107c41";

/** Shapes on a field of 32 × 32. */
const shapes: Record<string, string> = {
  app: `<rect x="2" y="2" width="28" height="28" rx="6" fill="${green}"/><g fill="#fff"><rect x="7" y="17" width="4" height="8" rx="1"/><rect x="13" y="13" width="4" height="12" rx="1"/><rect x="19" y="8" width="4" height="17" rx="1"/></g><path d="M20 21l3.2 3.2L29 17" fill="none" stroke="#ffd54a" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
  open: `<rect x="3" y="5" width="26" height="22" rx="3" fill="none" stroke="#424242" stroke-width="2.4"/><path d="M19 5v22" stroke="#424242" stroke-width="2.4"/><rect x="20.2" y="6.2" width="7.6" height="19.6" fill="${blue}"/><path d="M7 11h8M7 16h8M7 21h5" stroke="#8a8a8a" stroke-width="2.2" stroke-linecap="round"/>`,
  check: `<path d="M5 8h14M5 14h9M5 20h6" stroke="#8a8a8a" stroke-width="2.4" stroke-linecap="round"/><circle cx="19" cy="18" r="7" fill="none" stroke="${blue}" stroke-width="3"/><path d="M24 23l5 5" stroke="${blue}" stroke-width="3.6" stroke-linecap="round"/>`,
  language: `<circle cx="16" cy="16" r="12" fill="none" stroke="${blue}" stroke-width="2.6"/><ellipse cx="16" cy="16" rx="5.4" ry="12" fill="none" stroke="${blue}" stroke-width="2.2"/><path d="M4.5 16h23M6.5 10h19M6.5 22h19" stroke="${blue}" stroke-width="1.8"/>`,
  score: `<path d="M10 18l-3 11 9-4 9 4-3-11z" fill="${blue}"/><circle cx="16" cy="12" r="9.5" fill="#ffb900" stroke="#8f6400" stroke-width="1.4"/><path d="M11.5 12l3.2 3.2 6-6.4" fill="none" stroke="#3b2a00" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  restore: `<path d="M8 12a10 10 0 1 1-2 8" fill="none" stroke="${blue}" stroke-width="3.2" stroke-linecap="round"/><path d="M5 5v9h9z" fill="${blue}"/><path d="M16 11v6l4 3" fill="none" stroke="#424242" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  functions: `<text x="4" y="24" font-family="Georgia, 'Liberation Serif', serif" font-style="italic" font-weight="700" font-size="24" fill="${green}">fx</text><path d="M4 28.4h24" stroke="${blue}" stroke-width="2.4" stroke-linecap="round"/>`,
};

const found = await findTestBrowser();
if (found === null) throw new Error("No Chromium, Chrome or Edge was found to draw with.");
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
const page = await browser.newPage();
mkdirSync("assets", { recursive: true });
for (const [name, shape] of Object.entries(shapes)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">${shape}</svg></body>`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
