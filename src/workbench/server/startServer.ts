import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { cacheFolder } from "./cacheFolder.ts";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";
import { contentType } from "./contentType.ts";
import { findFile } from "./findFile.ts";
import { listSamples } from "./listSamples.ts";
import { localCertificate } from "./localCertificate.ts";
import { workbenchRoutes, type Route } from "./routes.ts";
import { useLocalOfficeJs } from "./useLocalOfficeJs.ts";

export interface ServerChoices {
  readonly projectFolder: string;
  /** First port to try; the next free one is taken. 0 takes any. */
  readonly port: number;
  /** More folders to serve, for tests. */
  readonly routes?: readonly Route[];
}

export interface RunningServer {
  /** "https://localhost:3000". */
  readonly origin: string;
  /** Page of the workbench. */
  readonly url: string;
  readonly publicKeyHash: string;
  close(): Promise<void>;
}

/** Ports tried one after the other before giving up. */
const portAttempts = 50;

/** Serves the built add-in and the workbench over https, to this machine only. */
export async function startServer(choices: ServerChoices): Promise<RunningServer> {
  const certificate = await localCertificate(cacheFolder(process.env, process.platform), new Date());
  const routes = [...workbenchRoutes(choices.projectFolder), ...(choices.routes ?? [])];
  const server = await listen(certificate, choices.port, (request, response) => {
    respond(request, response, routes, choices.projectFolder).catch((cause: unknown) => {
      response.writeHead(500).end(String(cause));
    });
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : choices.port;
  const origin = `https://localhost:${String(port)}`;
  return {
    origin,
    url: `${origin}/workbench/index.html`,
    publicKeyHash: certificate.publicKeyHash,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Responder = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(options: ServerOptions, firstPort: number, respondTo: Responder): Promise<Server> {
  for (let port = firstPort; ; port += 1) {
    const server = createServer(options, respondTo);
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, "localhost", () => resolve(null));
    });
    if (failure === null) {
      return server;
    }
    if (failure.code !== "EADDRINUSE" || port >= firstPort + portAttempts) {
      throw failure;
    }
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  projectFolder: string,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  const headers = {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  };
  if (path === "/") {
    response.writeHead(302, { ...headers, Location: "/workbench/index.html" }).end();
    return;
  }
  if (path === "/samples/index.json") {
    const samples = JSON.stringify(await listSamples(join(projectFolder, "samples")));
    response.writeHead(200, { ...headers, "Content-Type": contentType(path) }).end(samples);
    return;
  }
  const file = path === "/manifest.xml" ? join(projectFolder, "manifest.xml") : await findFile(path, routes);
  if (file === undefined) {
    response.writeHead(404, headers).end();
    return;
  }
  // Asked again for a file that has not changed since, the browser keeps what it has.
  const { size, mtimeMs } = await stat(file);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end();
    return;
  }
  const content = await readFile(file);
  const body = file.endsWith(".html") ? useLocalOfficeJs(content.toString("utf8")) : content;
  response.writeHead(200, { ...headers, ETag: tag, "Content-Type": contentType(file) }).end(body);
}
