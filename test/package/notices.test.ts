import { spawnSync } from "node:child_process";
import { shippedPackages } from "../../scripts/lib/shippedPackages.ts";

/** Licences that let the add-in ship the package with a notice and nothing more. */
const permissive = new Set(["MIT", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

describe("packages that ship in the add-in", () => {
  it("carry permissive licences only", () => {
    const packages = shippedPackages();
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "zod"]));
    const others = packages.filter(({ licence }) =>
      licence.split(" AND ").some((one) => !permissive.has(one)),
    );
    expect(others).toEqual([]);
  });

  it("are the ones that the notices name", () => {
    const words = ["node_modules/tsx/dist/cli.mjs", "scripts/notices.ts", "--check"];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 30_000);
});
