import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { scratchPorts } from "./startNginx.ts";

/** The example's server as it is committed, but for the names that it asks to be replaced. */
export function exampleServer(isDemo: boolean, folder: string, hostName: string): string {
  const text = readFileSync(isDemo ? "hosting/demo.conf" : "hosting/nginx.conf", "utf8");
  return text
    .replaceAll(/listen 80;/g, `listen 127.0.0.1:${String(scratchPorts.http)};`)
    .replaceAll(/listen 443 ssl;/g, `listen 127.0.0.1:${String(scratchPorts.https)} ssl;`)
    .replaceAll(/server_name [^;]+;/g, `server_name ${hostName};`)
    .replaceAll(/(ssl_certificate(?:_key)?) [^;]*\.(crt|key);/g, `$1 ${join(folder, "certificate")}.$2;`)
    .replaceAll(/root [^;]+;/g, `root ${join(folder, "www")};`)
    .replaceAll(
      /include [^;]*kpi-appraisal-files\.conf;/g,
      `include ${resolve("hosting/kpi-appraisal-files.conf")};`,
    );
}

/** A server that answers under the name of office.js's own host. */
export function officeServer(folder: string, script: URL): string {
  return `server {
  listen 127.0.0.1:${String(scratchPorts.https)} ssl;
  server_name ${script.hostname};
  ssl_certificate ${join(folder, "certificate.crt")};
  ssl_certificate_key ${join(folder, "certificate.key")};
  location ${dirname(script.pathname)}/ {
    alias ${resolve("node_modules/@microsoft/office-js/dist")}/;
    # As Microsoft's own server does.
    add_header Access-Control-Allow-Origin *;
  }
}`;
}
