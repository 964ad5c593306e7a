import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer } from "./startServer.ts";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kpi-server-"));
  process.env.XDG_CACHE_HOME = folder;
  await mkdir(join(folder, "dist"));
  await mkdir(join(folder, "samples"));
  await mkdir(join(folder, "node_modules/@microsoft/office-js/dist"), { recursive: true });
  const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  await writeFile(join(folder, "dist/taskpane.html"), `<script src="${hosted}"></script><p>as built</p>`);
  await writeFile(join(folder, "samples/scores.xlsx"), "bytes");
  await writeFile(join(folder, "secret.txt"), "not for the web");
  server = await startServer({ projectFolder: folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Raw path on purpose: a URL object would fold ".." away before it is sent. */
function get(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("startServer", () => {
  it("serves the built page unchanged but for the address of office.js", async () => {
    const page = await get("/taskpane.html?et=");
    expect(page.body).toBe('<script src="/office-js/office.js"></script><p>as built</p>');
  });

  it("lets its pages load nothing from elsewhere", async () => {
    const { headers } = await get("/taskpane.html");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'self'; script-src 'self';/);
  });

  it("sends a file again only when it has changed", async () => {
    const { headers } = await get("/samples/scores.xlsx");
    const tag = String(headers.etag);
    expect(await get("/samples/scores.xlsx", { "If-None-Match": tag })).toMatchObject({
      status: 304,
      body: "",
    });
    await writeFile(join(folder, "samples/scores.xlsx"), "other bytes");
    expect(await get("/samples/scores.xlsx", { "If-None-Match": tag })).toMatchObject({
      status: 200,
      body: "other bytes",
    });
  });

  it("lists the samples", async () => {
    expect((await get("/samples/index.json")).body).toBe('["scores.xlsx"]');
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/samples/..%2f..%2fsecret.txt", "/nothing.html"])(
    "has no file %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("takes the next port when one is taken", async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await startServer({ projectFolder: folder, port: taken });
    await second.close();
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
  });
});
