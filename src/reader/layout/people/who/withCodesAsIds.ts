import { compactText } from "../../../text/compactText.ts";
import { isDateFormat } from "../../../value/isDateFormat.ts";
import { formatAt, textAt } from "../../../view/sheetView.ts";
import { headsOthers, mayHeadIds } from "../../../words/headsIds.ts";
import { isQuantity } from "../../../words/isQuantity.ts";
import { findRowReason } from "../../../words/rowWords.ts";
import { saysNothing } from "../../../table/saysNothing.ts";
import type { HeaderColumn, TableFrame } from "../../../table/tableFrame.ts";
import { withLeaf } from "../../../table/withLeaf.ts";
import type { WordRole } from "../../../words/wordRole.ts";

const sampleRows = 60;
const code = /^(?=.*\d)[\w./-]+$/u;

/**
 * "Employee | Employee Name": of two columns that may be names, the one that holds codes is the id. A plain "ID" beside
 * it then numbers the records and nobody.
 */
export function withCodesAsIds(given: TableFrame): TableFrame {
  const frame = withOtherCodes(withoutRecordIds(given));
  const names = frame.columns.filter((header) => roleOf(header) === "name");
  const codes = names.filter(({ column }) => holdsCodes(frame, column));
  const [found] = codes;
  if (found === undefined || codes.length === names.length) return frame;
  const columns = frame.columns.map((header) =>
    header === found ? withRole(header, "id") : isRecord(header) ? withRole(header, "sequence") : header,
  );
  return { ...frame, columns };
}

const isRecord = (header: HeaderColumn): boolean =>
  roleOf(header) === "id" && record.test(header.labels.at(-1)?.compact ?? "");

/** Numbers of records, and of accounts that a system gave its users ("UserId", "用户 ID"). */
const record =
  /^(id|编号|no\.?|(user|open|union|login|system|account|用户|账户|账号|登录|系统)[ _.-]?(id|no\.?|编号)|账号)$/u;

/** "ID | 员工ID", "UserId | 工号": beside ids that say whose they are others number records or accounts. */
function withoutRecordIds(frame: TableFrame): TableFrame {
  const ids = frame.columns.filter((header) => roleOf(header) === "id");
  if (ids.length < 2 || ids.every(isRecord)) return frame;
  const columns = frame.columns.map((header) => (isRecord(header) ? withRole(header, "sequence") : header));
  return { ...frame, columns };
}

/**
 * Ids beside the names where no heading we know gives any. Called a code ("身份编码", "档案号"), the column may stand on
 * either side; called whatever or nothing ("Legajo"), it is known by its values alone, left of the names: a doubt.
 */
function withOtherCodes(frame: TableFrame): TableFrame {
  const name = frame.columns.find((header) => roleOf(header) === "name");
  if (name === undefined || frame.columns.some((header) => roleOf(header) === "id")) return frame;
  const leafOf = ({ labels }: HeaderColumn): string => labels.at(-1)?.compact ?? "";
  const beside = frame.columns.filter(
    (header) =>
      Math.abs(header.column - name.column) === 1 && saysNothing(header) && !headsOthers(leafOf(header)),
  );
  const called = beside.find((header) => mayHeadIds(leafOf(header)) && holdsIds(frame, header.column, 2));
  const found =
    called ??
    beside.find(
      (header) =>
        header.column < name.column && !isQuantity(leafOf(header)) && holdsIds(frame, header.column, 3),
    );
  if (found === undefined) return frame;
  const confidence = found === called ? 0.85 : 0.6;
  return {
    ...frame,
    columns: frame.columns.map((header) => (header === found ? withRole(header, "id", confidence) : header)),
  };
}

const roleOf = ({ labels }: HeaderColumn): WordRole | null => labels.at(-1)?.role?.role ?? null;

const textsOf = ({ view, bodyTop, bodyBottom }: TableFrame, column: number): string[] =>
  Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    textAt(view, bodyTop + index, column),
  ).filter((text) => text !== "" && findRowReason(compactText(text)) === null);

/**
 * Everybody has one of their own, and all are made alike: letters and digits, or whole numbers of four digits or more
 * that are no years, no days and no running numbers.
 *
 * @param fewest - Of so many people at least.
 */
function holdsIds(frame: TableFrame, column: number, fewest: number): boolean {
  const { view, bodyTop } = frame;
  const texts = textsOf(frame, column);
  if (texts.length < fewest || new Set(texts).size < texts.length) return false;
  const isDay = isDateFormat(formatAt(view, bodyTop, column));
  if (isDay || texts.filter((text) => code.test(text)).length < texts.length * 0.8) return false;
  const numbers = texts.filter((text) => /^\d+$/u.test(text));
  if (numbers.length === 0) return new Set(texts.map((text) => text.length)).size <= 3;
  const areYears = numbers.every((text) => Number(text) >= 1950 && Number(text) <= 2050);
  return (
    numbers.length === texts.length &&
    !areYears &&
    numbers.every((text) => text.length >= 4 && text.length === numbers[0]?.length)
  );
}

function holdsCodes(frame: TableFrame, column: number): boolean {
  const texts = textsOf(frame, column);
  return texts.length >= 2 && texts.filter((text) => code.test(text)).length >= texts.length * 0.8;
}

const withRole = (header: HeaderColumn, role: WordRole, confidence = 0.85): HeaderColumn =>
  withLeaf(header, (leaf) => ({ ...leaf, role: { role, confidence } }));
