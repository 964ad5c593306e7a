import { readdirSync, readFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { scratchPorts } from "./startNginx.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** What each kind of file must be served as, and for how long it may be kept, in the add-in's own example. */
const kinds: readonly (readonly [name: RegExp, type: RegExp, kept: string])[] = [
  [/^[^/]+\.[0-9a-f]{8}\.js$/, /javascript/, "public, max-age=31536000, immutable"],
  [/^functions\.js$/, /javascript/, "no-cache"],
  [/^functions[^/]*\.json$/, /^application\/json/, "no-cache"],
  [/^assets\//, /^image\/png/, "public, max-age=86400"],
  [/\.html$/, /^text\/html; charset=utf-8/, "no-store"],
  [/^manifest\.xml$/, /xml/, "no-cache"],
];

/** Asks for every file of the folder as it is served, and for what must be refused; a sentence for each surprise. */
export async function wrongAnswers(base: URL, isDemo: boolean, dist: string): Promise<readonly string[]> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(js|json|html|css|png|xml|txt|xlsx)$/.test(file));
  const wrong: string[] = [];
  const check = (what: string, found: unknown, isRight: boolean): void => {
    if (!isRight) wrong.push(`${what}: ${JSON.stringify(found)}`);
  };
  for (const file of files) {
    const { status, headers } = await ask(new URL(file, base));
    if (!isDemo && file.startsWith("workbench/")) {
      check(`${file} is not for users`, status, status === 404);
      continue;
    }
    check(file, status, status === 200);
    check(
      `${file}, policy`,
      headers,
      headers["content-security-policy"]?.includes("object-src 'none'") === true,
    );
    check(`${file}, type`, headers, headers["x-content-type-options"] === "nosniff");
    check(`${file}, eval`, headers, headers["content-security-policy"]?.includes("unsafe-eval") === false);
    if (isDemo) continue;
    const [, type, kept] = kinds.find(([name]) => name.test(file)) ?? [];
    check(`${file}, type`, headers["content-type"], type?.test(headers["content-type"] ?? "") ?? true);
    check(`${file}, kept`, headers["cache-control"], headers["cache-control"] === (kept ?? "no-cache"));
    // Excel on the web frames the pane from many host names.
    check(`${file}, frames`, headers, headers["x-frame-options"] === undefined);
    check(
      `${file}, frames`,
      headers,
      headers["content-security-policy"]?.includes("frame-ancestors") === false,
    );
  }
  for (const address of manifestAddresses(dist, base))
    check(address, "404", (await ask(new URL(address))).status === 200);
  const posted = (await ask(new URL("taskpane.html", base), { method: "POST" })).status;
  check("POST", posted, posted === 403);
  const none = (await ask(new URL("nothing.html", base))).status;
  check("A file that is not there", none, none === 404);
  return wrong;
}

/** Addresses of the manifest's own host; a demo page is built for none. */
const manifestAddresses = (dist: string, base: URL): readonly string[] =>
  [...readFileSync(join(dist, "manifest.xml"), "utf8").matchAll(/DefaultValue="(https:[^"]+)"/g)]
    .map(([, address]) => address ?? "")
    .filter((address) => address.startsWith(base.origin));

/** Asks the scratch server under the address's own name. */
const ask = (address: URL, options: RequestOptions = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname } = address;
    const there = {
      host: "127.0.0.1",
      port: scratchPorts.https,
      servername: hostname,
      path: address.pathname,
    };
    request({ ...there, headers: { host: hostname }, rejectUnauthorized: false, ...options }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .once("error", reject)
      .end();
  });
