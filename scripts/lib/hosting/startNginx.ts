import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";

/** Ports of a scratch server: what an example says of 80 and 443 is moved there. */
export const scratchPorts = { http: 18_080, https: 18_443 } as const;

export interface RunningNginx {
  /** Base64 of the SHA-256 of the certificate's public key: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly publicKeyHash: string;
  stop(): Promise<void>;
}

/**
 * Runs nginx in a folder of its own, as whoever asks, with one certificate of its own for all names.
 *
 * @param servers - `server { … }` blocks that listen on the scratch ports and name `certificate.crt` and `.key`.
 *
 * @throws Error with what nginx says where it does not take them.
 */
export async function startNginx(
  program: string,
  folder: string,
  names: readonly string[],
  servers: string,
): Promise<RunningNginx> {
  const certificate = await generate([{ name: "commonName", value: names[0] ?? "localhost" }], {
    algorithm: "sha256",
    keyType: "ec",
    extensions: [
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  mkdirSync(join(folder, "logs"), { recursive: true });
  writeFileSync(join(folder, "certificate.key"), certificate.private, { mode: 0o600 });
  writeFileSync(join(folder, "certificate.crt"), certificate.cert);
  writeFileSync(join(folder, "nginx.conf"), around(folder, servers));
  const words = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "logs/error.log")];
  const server = spawn(program, [...words, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "pipe"] });
  const said: string[] = [];
  server.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for (let attempt = 0; !(await answers()); attempt += 1) {
    if (server.exitCode !== null || attempt > 100) {
      server.kill();
      throw new Error(`nginx did not start.\n${said.join("")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const key = new X509Certificate(certificate.cert).publicKey.export({ type: "spki", format: "der" });
  return {
    publicKeyHash: createHash("sha256").update(key).digest("base64"),
    stop: () => {
      server.kill();
      return ended;
    },
  };
}

const answers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(scratchPorts.https, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** What a distribution's own nginx.conf has around the servers, with every file of it in the folder. */
function around(folder: string, servers: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  // Started by root, nginx would read the folder as somebody who may not.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}pid ${join(folder, "nginx.pid")};
worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary.join("\n  ")}
${servers}
}
`;
}
