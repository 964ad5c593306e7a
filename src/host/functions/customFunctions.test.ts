import { eventually } from "../../../test/eventually.ts";
import { createCalcEngine } from "../calc/index.ts";
import { createWorkbook } from "../model/index.ts";
import { startNodeHost, type NodeHost } from "../node/startNodeHost.ts";
import type { HostMessage } from "../protocol/hostContext.ts";
import { createCustomFunctionService } from "./createCustomFunctionService.ts";
import type { FunctionsFile } from "./functionMetadata.ts";

type Cell = number | string | boolean | null;

/** Microsoft's runtime finds the add-in's code here, by id, when it was not associated through the loader. */
declare global {
  // `var` is the only way to declare a property of the global object.
  var CustomFunctionMappings: Record<string, (...given: never[]) => unknown>;
}

const file: FunctionsFile = {
  functions: [
    {
      id: "TOTAL",
      name: "TOTAL",
      parameters: [
        { name: "scores", type: "any", dimensionality: "matrix" },
        { name: "label", type: "string" },
        { name: "bonus", type: "number", optional: true },
      ],
    },
    { id: "LIST", name: "LIST", parameters: [{ name: "count", type: "number" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    { id: "JOIN", name: "JOIN", parameters: [{ name: "parts", type: "string", repeating: true }] },
    {
      id: "TICK",
      name: "TICK",
      parameters: [{ name: "from", type: "number" }],
      options: { stream: true },
    },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "cell", type: "any" }],
      options: { requiresAddress: true, requiresParameterAddresses: true, cancelable: true },
    },
  ],
};

const seen: unknown[] = [];
/** Lets the streaming function give its next result. */
let tick = (): void => undefined;

function fail(code: CustomFunctions.ErrorCode, message: string): never {
  // Microsoft's class is an Error at run time; its type package does not say so.
  throw new CustomFunctions.Error(code, message) as CustomFunctions.Error & Error;
}

function associate(): void {
  Object.assign(globalThis.CustomFunctionMappings, {
    TOTAL: (scores: Cell[][], label: string, bonus: number | null) => {
      seen.push([scores, label, bonus]);
      const sum = scores.flat().reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
      return `${label}:${String(sum + (bonus ?? 0))}`;
    },
    LIST: (count: number) =>
      Array.from({ length: count }, (_, index) => [index + 1, `row ${String(index + 1)}`]),
    FAIL: (how: string) => {
      if (how === "later") {
        return Promise.resolve().then(() => fail(CustomFunctions.ErrorCode.divisionByZero, ""));
      }
      if (how === "plain") {
        throw new TypeError("a bug");
      }
      return fail(CustomFunctions.ErrorCode.notAvailable, "no such person");
    },
    JOIN: (parts: string[]) => parts.join("+"),
    TICK: (from: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
      invocation.setResult(from);
      tick = () => invocation.setResult(from + 1);
      invocation.onCanceled = () => seen.push("canceled");
    },
    WHERE: (_cell: Cell, { address, parameterAddresses }: CustomFunctions.Invocation) =>
      `${String(address)} ${String(parameterAddresses?.[0])}`,
  });
}

/** What Microsoft's runtime sends once its page has loaded. */
const ready = JSON.stringify({
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 1 },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" },
  },
});

async function start(): Promise<{ host: NodeHost; messages: HostMessage[] }> {
  const functions = createCustomFunctionService({ namespace: "KPI", file });
  const host = startNodeHost(createWorkbook(["Scores"]), {
    calcEngine: createCalcEngine(functions),
    customFunctions: functions,
  });
  associate();
  const messages: HostMessage[] = [];
  host.onMessage((message) => messages.push(message));
  const answer = await host.handleRequest(ready);
  expect(answer).toMatchObject({ kind: "answer", body: expect.not.stringContaining("Error") as string });
  return { host, messages };
}

async function write(host: NodeHost, address: string, formulas: unknown[][]): Promise<void> {
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(host: NodeHost, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Scores").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Microsoft's runtime gathers results for a while before it sends them. */
const cellsOf = ({ workbook }: NodeHost) =>
  workbook.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()]));

async function untilSettled(host: NodeHost, address: string): Promise<unknown[][]> {
  await eventually(async () => (await read(host, address)).flat().includes("#BUSY!"), false);
  return read(host, address);
}

describe("custom functions through Microsoft's runtime", () => {
  it("shows #BUSY!, then the result, and computes what hangs on it", async () => {
    const { host } = await start();
    await write(host, "A1:B2", [
      [1, 2],
      [3, ""],
    ]);
    seen.length = 0;
    await write(host, "D1:D2", [['=KPI.TOTAL(A1:B2,"sum")'], ['=D1&"!"']]);
    expect(await read(host, "D1:D2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
    expect(await untilSettled(host, "D1:D2")).toEqual([["sum:6"], ["sum:6!"]]);
    expect(seen).toEqual([
      [
        [
          [1, 2],
          [3, null],
        ],
        "sum",
        null,
      ],
    ]);
  });

  it("calls again when an argument changes", async () => {
    const { host } = await start();
    await write(host, "A1:D1", [[1, 2, "", '=KPI.TOTAL(A1:B1,"x",10)']]);
    expect(await untilSettled(host, "D1")).toEqual([["x:13"]]);
    await write(host, "A1", [[5]]);
    expect(await read(host, "D1")).toEqual([["#BUSY!"]]);
    expect(await untilSettled(host, "D1")).toEqual([["x:17"]]);
  });

  it("spills rows, and shrinks again", async () => {
    const { host } = await start();
    await write(host, "A1:B1", [[3, "=KPI.LIST(A1)"]]);
    await untilSettled(host, "B1");
    expect(await read(host, "B1:C4")).toEqual([
      [1, "row 1"],
      [2, "row 2"],
      [3, "row 3"],
      ["", ""],
    ]);
    await write(host, "A1", [[1]]);
    await untilSettled(host, "B1");
    expect(await read(host, "B1:C4")).toEqual([
      [1, "row 1"],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("keeps error codes, and the sentence behind them", async () => {
    const { host } = await start();
    await write(host, "A1:A3", [['=KPI.FAIL("now")'], ['=KPI.FAIL("later")'], ['=KPI.FAIL("plain")']]);
    expect(await untilSettled(host, "A1:A3")).toEqual([["#N/A"], ["#DIV/0!"], ["#VALUE!"]]);
    const sheetId = host.workbook.sheets[0]?.id ?? "";
    const message = host.context.services.customFunctions?.errorMessageAt({ sheetId, row: 0, column: 0 });
    expect(message).toBe("no such person");
  });

  it("passes errors in arguments on without a call", async () => {
    const { host, messages } = await start();
    await write(host, "A1:B1", [["=1/0", '=KPI.TOTAL(A1:A2,"x")']]);
    expect(await read(host, "B1")).toEqual([["#DIV/0!"]]);
    expect(messages).toEqual([]);
  });

  it("refuses a missing argument, an unknown function and text for a number", async () => {
    const { host } = await start();
    await write(host, "A1:A3", [["=KPI.TOTAL(B1:B2)"], ["=KPI.NOBODY(1)"], ['=KPI.LIST("many")']]);
    expect(await read(host, "A1:A3")).toEqual([["#VALUE!"], ["#NAME?"], ["#VALUE!"]]);
  });

  it("gathers repeating arguments in one list", async () => {
    const { host } = await start();
    await write(host, "A1:A2", [['=KPI.JOIN("a",2,TRUE)'], ['=KPI.JOIN("later")']]);
    expect(await untilSettled(host, "A1:A2")).toEqual([["a+2+TRUE"], ["later"]]);
  });

  it("calls once per cell when a block stands where one cell is asked for", async () => {
    const { host } = await start();
    await write(host, "A1:A2", [["x"], ["y"]]);
    await write(host, "B1", [["=KPI.JOIN(A1:A2)"]]);
    await untilSettled(host, "B1");
    expect(await read(host, "B1:B2")).toEqual([["x"], ["y"]]);
  });

  it("says where the formula and its arguments stand, when asked for", async () => {
    const { host } = await start();
    await write(host, "C3", [["=KPI.WHERE(B2)"]]);
    expect(await untilSettled(host, "C3")).toEqual([["Scores!C3 Scores!B2"]]);
  });

  it("cancels a call whose cell was overwritten before the answer came", async () => {
    const { host, messages } = await start();
    await write(host, "C3", [["=KPI.WHERE(B2)"]]);
    await write(host, "C3", [[7]]);
    expect(await read(host, "C3")).toEqual([[7]]);
    expect(messages.map(([, type]) => type)).toEqual([1000, 1001]);
  });

  it("takes every result of a streaming function, until its cell is overwritten", async () => {
    const { host } = await start();
    seen.length = 0;
    await write(host, "A1:B1", [["=KPI.TICK(5)", "=A1*10"]]);
    expect(await untilSettled(host, "A1:B1")).toEqual([[5, 50]]);
    tick();
    expect(await eventually(async () => (await read(host, "A1"))[0]?.[0], 6)).toBe(6);
    expect(await read(host, "B1")).toEqual([[60]]);
    await write(host, "A1", [[1]]);
    expect(await eventually(() => seen.includes("canceled"), true)).toBe(true);
    expect(await read(host, "A1:B1")).toEqual([[1, 10]]);
  });

  it("sends all calls of one recalculation without waiting for answers", async () => {
    const { host, messages } = await start();
    await write(
      host,
      "A1:A200",
      Array.from({ length: 200 }, (_, index) => [`=KPI.JOIN("n",${String(index)})`]),
    );
    expect(messages).toHaveLength(200);
    const isBusy = (): boolean => JSON.stringify(cellsOf(host)).includes("#BUSY!");
    // Looks into the workbook: asking for the values is a request too.
    expect(await eventually(isBusy, false)).toBe(false);
    expect(await read(host, "A200")).toEqual([["n+199"]]);
    expect(host.counters.requests).toBeLessThan(30);
  });
});
