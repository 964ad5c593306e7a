import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "../../src/core/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { programCpuMs } from "./cpuMs.ts";
import { nativeWorkbook } from "./nativeWorkbook.ts";

/**
 * Milliseconds of processor time that LibreOffice takes to compute the native formulas: converting the workbook with them, less
 * converting it without.
 */
export function libreOfficeMs(program: string, dataset: Dataset): number {
  const folder = mkdtempSync(join(tmpdir(), "kpi-bench-"));
  try {
    const convert = (hasFormulas: boolean): number => {
      const path = join(folder, hasFormulas ? "formulas.xlsx" : "values.xlsx");
      writeFileSync(path, saveXlsx(nativeWorkbook(dataset, hasFormulas)));
      const profile = pathToFileURL(join(folder, "profile")).href;
      return programCpuMs(program, [
        "--headless",
        `-env:UserInstallation=${profile}`,
        ...["--convert-to", "ods", "--outdir", join(folder, "out"), path],
      ]);
    };
    // The first start makes a profile.
    convert(false);
    const without = convert(false);
    return convert(true) - without;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
