/**
 * Puts what was built behind a real nginx with the example of hosting/, at the address it was built for, and opens it in
 * a browser with the example's policy and times in force. Needs nginx, openssl and Chromium; nothing of the machine's
 * own nginx is touched, and no other host is asked: office.js comes from node_modules under Microsoft's name.
 *
 *   npm run build -- --url https://kpi.example.org/tools/kpi/ --only addin && npx tsx scripts/proveHosting.ts
 *   npm run build -- --demo && npx tsx scripts/proveHosting.ts
 *
 *   --dist <folder>   what was built (default dist); one with samples is a demo page
 *
 * Exit codes: 0 all is well · 1 something is not · 3 it cannot be tried here.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findTestBrowser } from "./lib/findBrowser.mjs";
import { openHosted } from "./lib/hosting/openHosted.ts";
import { wrongAnswers } from "./lib/hosting/wrongAnswers.ts";
import { exampleServer, officeServer } from "./lib/hosting/servers.ts";
import { startNginx } from "./lib/hosting/startNginx.ts";

const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
process.exitCode = await main(resolve(values.dist));

async function main(dist: string): Promise<number> {
  const browser = await findTestBrowser();
  const nginx = ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);
  if (nginx === undefined || browser === null || !existsSync(join(dist, "manifest.xml"))) {
    console.error(
      `Needed: nginx (${nginx ?? "missing; apt-get install nginx-light"}), ` +
        `Chromium (${browser?.path ?? "missing"}), and a build in ${dist} (npm run build -- --url …).`,
    );
    return 3;
  }
  const isDemo = existsSync(join(dist, "samples"));
  const page = isDemo ? "https://demo.example.org/tools/kpi/workbench/" : paneAddress(dist);
  const { hostname, pathname } = new URL(page);
  const folder = mkdtempSync(join(tmpdir(), "kpi-hosting-"));
  try {
    const base = isDemo ? "/tools/kpi" : dirname(pathname);
    const place = join(folder, "www", base);
    mkdirSync(dirname(place), { recursive: true });
    if (base === "/") rmSync(join(folder, "www"), { recursive: true, force: true });
    symlinkSync(dist, base === "/" ? join(folder, "www") : place);
    const office = new URL(officeScript(dist));
    const servers = [exampleServer(isDemo, folder, hostname), officeServer(folder, office)].join("\n");
    const server = await startNginx(nginx, folder, [hostname, office.hostname], servers);
    try {
      const wrong = [
        ...(await wrongAnswers(new URL(".", new URL(isDemo ? "../" : ".", page)), isDemo, dist)),
        ...(await openHosted(browser, page, isDemo, [hostname, office.hostname], server.publicKeyHash)),
      ];
      console.log(wrong.length === 0 ? `${page} is served and opens as it should.` : wrong.join("\n"));
      return wrong.length === 0 ? 0 : 1;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the manifest says that the pane stands. */
function paneAddress(dist: string): string {
  const [address] =
    /https:[^"]*\/taskpane\.html/.exec(readFileSync(join(dist, "manifest.xml"), "utf8")) ?? [];
  if (address === undefined) throw new RangeError("The manifest names no pane.");
  return address;
}

/** Where the pane takes office.js from. */
function officeScript(dist: string): string {
  const [address] = /https:[^"]*\/office\.js/.exec(readFileSync(join(dist, "taskpane.html"), "utf8")) ?? [];
  if (address === undefined) throw new RangeError("The pane loads no office.js.");
  return address;
}
