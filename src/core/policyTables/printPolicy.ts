import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { canonicalPolicy } from "./canonicalPolicy.ts";
import { furtherFields, type FurtherField } from "./furtherFields.ts";
import { keyedPointer } from "./keyedPointer.ts";
import { listText } from "./listText.ts";
import { parameters, type ParameterKey, type ParameterTopic } from "./parameters.ts";
import { policyFromTables } from "./policyFromTables.ts";
import type { SourceCell, SourceTable, TableRow } from "./policyTable.ts";
import { policyTables, type PolicyTableId } from "./policyTables.ts";
import type { TableColumn, TableValue } from "./tableColumn.ts";
import { isoFromDay } from "../civilDate/isoFromDay.ts";
import { asEpochDay } from "../units.ts";

/** A single parameter as a tab shows it. */
export interface PrintedParameter {
  readonly key: ParameterKey;
  readonly topic: ParameterTopic;
  readonly pointer: string;
  readonly column: TableColumn;
  readonly value: TableValue;
}

/** A table with at least one row. */
export interface PrintedTable {
  readonly id: PolicyTableId;
  readonly columns: Readonly<Record<string, TableColumn>>;
  readonly rows: readonly TableRow[];
}

/** A whole policy as tables: every field stands in exactly one of them. */
export interface PrintedPolicy {
  readonly parameters: readonly PrintedParameter[];
  readonly tables: readonly PrintedTable[];
  /** Parts that the source does not state, by keyed pointers. */
  readonly assumed: readonly { readonly pointer: string; readonly keyed: string }[];
  /** Parts that no table shows. */
  readonly further: readonly FurtherField[];
}

/**
 * Lays a policy out as tables of plain values; words and places are the business of whoever shows them.
 *
 * @example
 * printPolicy(samplePolicy).tables.map(({ id }) => id)
 * //=> ["indicators", "roles", "periods", "grades", "streaks"]
 */
export function printPolicy(policy: AppraisalPolicy): PrintedPolicy {
  const shown = Object.entries(parameters).flatMap(([key, { topic, pointer, column, of }]) => {
    const value = of(policy);
    return value === undefined ? [] : [{ key: key as ParameterKey, topic, pointer, column, value }];
  });
  const tables = policyTables.flatMap(({ id, columns, print }): readonly PrintedTable[] => {
    const rows = print(policy);
    return rows.length === 0 ? [] : [{ id, columns, rows }];
  });
  const bare = { parameters: shown, tables, assumed: [], further: [] };
  const copy = policyFromTables(sourceTables(bare), null)?.policy;
  return {
    parameters: shown,
    tables,
    assumed: policy.assumed.map((pointer) => ({ pointer, keyed: keyedPointer(policy, pointer) })),
    further: furtherFields({ ...canonicalPolicy(policy), assumed: [] }, { ...copy, assumed: [] }),
  };
}

/** The same tables as they would be found again, without a sheet between. */
export function sourceTables({
  parameters: shown,
  tables,
  assumed,
  further,
}: PrintedPolicy): readonly SourceTable[] {
  const cell = (value: SourceCell["value"], at: string, isPercent = false): SourceCell => ({
    value,
    text: String(value ?? ""),
    isPercent,
    at,
  });
  const path = (pointer: string, at: string): SourceTable["rows"][number]["cells"] => ({
    path: cell(pointer, at),
  });
  return [
    {
      tableId: "parameters",
      at: "parameters",
      rows: shown.map(({ key, column, value }) => ({
        at: key,
        cells: {
          parameter: cell(key, key),
          value: cell(cellValue(column, value), key, column.kind === "share"),
        },
      })),
    },
    ...tables.map(({ id, columns, rows }) => ({
      tableId: id,
      at: id,
      rows: rows.map(({ pointer, values }) => ({
        at: pointer,
        cells: Object.fromEntries(
          Object.entries(columns).map(([key, column]) => [
            key,
            cell(cellValue(column, values[key] ?? null), `${pointer} ${key}`, column.kind === "share"),
          ]),
        ),
      })),
    })),
    {
      tableId: "assumed",
      at: "assumed",
      rows: assumed.map(({ keyed }) => ({ at: keyed, cells: path(keyed, keyed) })),
    },
    {
      tableId: "further",
      at: "further",
      rows: further.map(({ pointer, value }) => ({
        at: pointer,
        cells: { ...path(pointer, pointer), value: cell(value, pointer) },
      })),
    },
  ];
}

/**
 * A value as one cell holds it; codes stay codes.
 *
 * @example
 * [cellValue({ kind: "day" }, 20454), cellValue({ kind: "text" }, "A")]
 * //=> ["2026-01-01", "A"]
 */
export function cellValue({ kind }: TableColumn, value: TableValue): string | number | boolean | null {
  if (value === null) return null;
  if (typeof value === "object") return value.length === 0 ? null : listText(value);
  return kind === "day" && typeof value === "number" ? isoFromDay(asEpochDay(value)) : value;
}
