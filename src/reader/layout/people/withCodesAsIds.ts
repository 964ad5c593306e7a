import { textAt } from "../../view/sheetView.ts";
import type { HeaderColumn, TableFrame } from "../../table/tableFrame.ts";
import type { WordRole } from "../../words/wordRole.ts";

const sampleRows = 60;
const code = /^(?=.*\d)[\w./-]+$/u;

/**
 * "Employee | Employee Name": of two columns that may be names, the one that holds codes is the id. A plain "ID" beside
 * it then numbers the records and nobody.
 */
export function withCodesAsIds(given: TableFrame): TableFrame {
  const frame = withOtherCodes(given);
  const roleOf = ({ labels }: HeaderColumn): WordRole | null => labels.at(-1)?.role?.role ?? null;
  const names = frame.columns.filter((header) => roleOf(header) === "name");
  const codes = names.filter(({ column }) => holdsCodes(frame, column));
  const [found] = codes;
  if (found === undefined || codes.length === names.length) return frame;
  const isRecord = (header: HeaderColumn): boolean =>
    roleOf(header) === "id" && /^(id|编号|no\.?)$/u.test(header.labels.at(-1)?.compact ?? "");
  const columns = frame.columns.map((header) =>
    header === found ? withRole(header, "id") : isRecord(header) ? withRole(header, "sequence") : header,
  );
  return { ...frame, columns };
}

/** "身份编码 | 被考评对象": codes that differ from row to row beside the names, where no heading we know gives ids. */
function withOtherCodes(frame: TableFrame): TableFrame {
  const roleOf = ({ labels }: HeaderColumn): WordRole | null => labels.at(-1)?.role?.role ?? null;
  const name = frame.columns.find((header) => roleOf(header) === "name");
  if (name === undefined || frame.columns.some((header) => roleOf(header) === "id")) return frame;
  const found = frame.columns.find(
    (header) =>
      Math.abs(header.column - name.column) === 1 &&
      roleOf(header) === null &&
      isCodeOfPerson(header.labels.at(-1)?.compact ?? "") &&
      holdsCodes(frame, header.column) &&
      areDistinct(frame, header.column),
  );
  if (found === undefined) return frame;
  return {
    ...frame,
    columns: frame.columns.map((header) => (header === found ? withRole(header, "id") : header)),
  };
}

const isCodeOfPerson = (compact: string): boolean =>
  /(编码|编号|代码|代号|标识|识别码)$/u.test(compact) &&
  !/合同|项目|订单|产品|商品|物料|设备|证书|证件|身份证|准考|部门|岗位|职位|区域|门店|指标|报告|文件|流程|考核|表/u.test(
    compact,
  );

const textsOf = ({ view, bodyTop, bodyBottom }: TableFrame, column: number): string[] =>
  Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    textAt(view, bodyTop + index, column),
  ).filter((text) => text !== "");

function areDistinct(frame: TableFrame, column: number): boolean {
  const texts = textsOf(frame, column);
  return new Set(texts).size === texts.length;
}

function holdsCodes(frame: TableFrame, column: number): boolean {
  const texts = textsOf(frame, column);
  return texts.length >= 2 && texts.filter((text) => code.test(text)).length >= texts.length * 0.8;
}

const withRole = (header: HeaderColumn, role: WordRole): HeaderColumn => {
  const label = header.labels.at(-1);
  return label === undefined
    ? header
    : { ...header, labels: [...header.labels.slice(0, -1), { ...label, role: { role, confidence: 0.85 } }] };
};
