import { textAt } from "../../view/sheetView.ts";
import type { HeaderColumn, TableFrame } from "../../table/tableFrame.ts";
import type { WordRole } from "../../words/wordRole.ts";

const sampleRows = 60;
const code = /^(?=.*\d)[\w./-]+$/u;

/**
 * "Employee | Employee Name": of two columns that may be names, the one that holds codes is the id. A plain "ID" beside
 * it then numbers the records and nobody.
 */
export function withCodesAsIds(frame: TableFrame): TableFrame {
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

function holdsCodes({ view, bodyTop, bodyBottom }: TableFrame, column: number): boolean {
  const texts = Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    textAt(view, bodyTop + index, column),
  ).filter((text) => text !== "");
  return texts.length >= 2 && texts.filter((text) => code.test(text)).length >= texts.length * 0.8;
}

const withRole = (header: HeaderColumn, role: WordRole): HeaderColumn => {
  const label = header.labels.at(-1);
  return label === undefined
    ? header
    : { ...header, labels: [...header.labels.slice(0, -1), { ...label, role: { role, confidence: 0.85 } }] };
};
