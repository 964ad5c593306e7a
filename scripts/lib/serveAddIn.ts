import { readFile } from "node:fs/promises";
import { createServer, type ServerOptions } from "node:https";
import { contentType } from "../../src/workbench/server/contentType.ts";
import { findFile } from "../../src/workbench/server/findFile.ts";

/**
 * Serves the built add-in as it is to a real Excel on this machine. Unlike the workbench's server it lets the pages
 * load office.js from Microsoft and be framed by Excel on the web.
 *
 * @param certificate - Key and certificate that this machine trusts for localhost.
 */
export async function serveAddIn(folder: string, port: number, certificate: ServerOptions): Promise<void> {
  const routes = [{ path: "/", folder }];
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const answer = async (): Promise<void> => {
      const file = await findFile(decodeURIComponent(pathname), routes);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const body = await readFile(file);
      response.writeHead(200, { "Content-Type": contentType(file), "Cache-Control": "no-store" }).end(body);
    };
    answer().catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}
