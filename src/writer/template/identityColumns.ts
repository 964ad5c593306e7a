import type { AppraisalPolicy, EpochDay } from "../../core/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import { examplePeople } from "./examplePeople.ts";
import { gatesOf } from "./gatesOf.ts";
import type { SheetColumn } from "./sheetColumn.ts";

/** Days between 1970-01-01 and the day that Excel counts as 0. */
const serialOffset = 25_569;

/** Who the people are, and whatever else the ladder and the suggestions of a policy ask about them. */
export function identityColumns(
  policy: AppraisalPolicy,
  texts: TemplateSheetTexts,
  asOf: EpochDay,
): readonly SheetColumn[] {
  const { roles, promotion, followUp } = policy;
  const gates = gatesOf(policy);
  const column = (
    heading: string,
    kind: SheetColumn["kind"],
    cell: (person: number) => string | number | null,
    choices: readonly string[] = [],
  ): SheetColumn => ({
    ...{ headings: [heading], kind, choices },
    cells: Array.from({ length: examplePeople.count }, (_, person) => cell(person)),
  });
  const choice = (heading: string, names: readonly string[]): readonly SheetColumn[] =>
    names.length === 0
      ? []
      : [column(heading, "choice", (person) => names[person % names.length] ?? null, names)];
  const columns = [
    column(texts.id, "text", examplePeople.id),
    column(texts.name, "text", (person) => texts.people[person] ?? null),
    column(texts.department, "text", (person) => (person % 2 === 0 ? texts.departmentA : texts.departmentB)),
    ...choice(
      texts.role,
      roles.map(({ name }) => name),
    ),
  ];
  if (promotion !== null) {
    columns.push(
      ...choice(
        texts.level,
        promotion.levels.map(({ name }) => name),
      ),
      column(texts.hireDate, "day", (person) => examplePeople.hired(person, asOf) + serialOffset),
      column(texts.levelSince, "day", (person) => examplePeople.levelSince(person, asOf) + serialOffset),
    );
    if (gates.some(({ kind }) => kind === "degree"))
      columns.push(
        ...choice(
          texts.education,
          promotion.degrees.map(({ id }) => id),
        ),
      );
    const certificates = gates.flatMap((gate) => (gate.kind === "certificate" ? gate.anyOf.slice(0, 1) : []));
    if (certificates.length > 0)
      columns.push(
        column(
          texts.certificates,
          "text",
          (person) => certificates[person % (certificates.length + 1)] ?? null,
        ),
      );
    for (const { factId, name } of promotion.facts ?? []) {
      const isAnswer = gates.some((gate) => gate.kind === "flag" && gate.factId === factId);
      const cell = (person: number): string | number | null => {
        const fact = examplePeople.fact(person, gates, factId);
        return typeof fact === "boolean" ? (fact ? texts.yes : texts.no) : fact;
      };
      columns.push(column(name, isAnswer ? "choice" : "number", cell, isAnswer ? [texts.yes, texts.no] : []));
    }
  }
  for (const { name, example } of followUp?.facts ?? [])
    columns.push(column(name, "number", (person) => example + (person % 3) * Math.round(example / 10)));
  return columns;
}
