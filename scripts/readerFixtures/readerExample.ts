import { readFiles } from "../../src/cli/read/readFiles.ts";
import { readJson } from "../../src/cli/read/readJson.ts";
import { toJson } from "../../src/cli/read/toJson.ts";

const file = "test/reader/files/weights-mixed/权重.xlsx";

/** What is printed for one of the fixtures, the first entry of each list: the example in docs/reader.md. */
export async function readerExample(): Promise<object> {
  const { result, failed } = await readFiles([file]);
  const json = readJson.parse(JSON.parse(JSON.stringify(toJson(result, failed))));
  const [table] = json.tables;
  const { sheets, indicators, scales, people, values, issues, repairs, proposal, policy } = json;
  return {
    schemaVersion: json.schemaVersion,
    sheets: sheets.slice(0, 1),
    tables: table === undefined ? [] : [{ ...table, columns: table.columns.slice(2, 3), rows: [] }],
    indicators: indicators.slice(0, 1),
    scales: scales.slice(0, 1),
    people: people.slice(0, 1),
    values: values.slice(0, 1),
    issues: issues.slice(0, 1),
    repairs: repairs.slice(0, 1),
    policy: { id: policy?.id, assumed: policy?.assumed },
    proposal: proposal.slice(0, 1),
  };
}
