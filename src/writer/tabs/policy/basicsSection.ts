import type { PlannedCell } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import { isAssumed } from "./isAssumed.ts";
import type { PolicySection } from "./policySection.ts";
import { policySection } from "./policySection.ts";

interface Parameter {
  readonly name: string;
  readonly value: PlannedCell;
  readonly pointer: string | null;
  /** Which figure others refer to; null for words. */
  readonly key: BasicFigure | null;
}

/** Figures of the section that formulas refer to. */
export type BasicFigure = "scoreMin" | "scoreMax" | "minimumPeriods" | "aggregationFigure";

/** The policy's single parameters; `rowOf` says in which row of the section a figure stands. */
export function basicsSection(book: Book): {
  readonly section: PolicySection;
  readonly rowOf: ReadonlyMap<BasicFigure, number>;
} {
  const { policy, texts } = book;
  const words = texts.policy;
  const { aggregation } = policy.periods;
  const parameter = (
    name: string,
    value: PlannedCell,
    pointer: string | null = null,
    key: BasicFigure | null = null,
  ): Parameter => ({ name, value, pointer, key });
  const parameters: readonly Parameter[] = [
    parameter(words.policyName, policy.name),
    parameter(words.version, policy.version),
    ...(policy.source === null ? [] : [parameter(words.source, policy.source)]),
    parameter(words.scoreMin, policy.scoreScale.min, "/scoreScale/min", "scoreMin"),
    parameter(words.scoreMax, policy.scoreScale.max, "/scoreScale/max", "scoreMax"),
    parameter(words.missing, words[policy.absence.missing], "/absence/missing"),
    parameter(words.notApplicable, words[policy.absence.notApplicable], "/absence/notApplicable"),
    parameter(words.aggregation, words[aggregation.kind], "/periods/aggregation"),
    ...(aggregation.kind === "bestOf"
      ? [parameter(words.bestCount, aggregation.count, "/periods/aggregation/count", "aggregationFigure")]
      : []),
    ...(aggregation.kind === "periodsAndYear"
      ? [
          parameter(
            words.yearShare,
            aggregation.yearShare,
            "/periods/aggregation/yearShare",
            "aggregationFigure",
          ),
        ]
      : []),
    parameter(words.missingPeriod, words[policy.periods.missingPeriod], "/periods/missingPeriod"),
    parameter(
      words.minimumPeriods,
      policy.periods.minimumPeriods,
      "/periods/minimumPeriods",
      "minimumPeriods",
    ),
    parameter(words.rankMethod, words[policy.ranking.method], "/ranking/method"),
  ];
  const isDefault = ({ pointer }: Parameter): boolean => pointer !== null && isAssumed(policy, pointer);
  const indexed = parameters.map((item, row) => ({ item, row }));
  return {
    rowOf: new Map(indexed.flatMap(({ item, row }) => (item.key === null ? [] : [[item.key, row]]))),
    section: policySection({
      title: words.basics,
      header: [words.parameter, words.value, words.remark],
      rows: parameters.map((item) => [item.name, item.value, isDefault(item) ? words.defaultMark : null]),
      parameters: indexed.flatMap(({ item, row }) => (item.key === null ? [] : [[row, 1] as const])),
      defaults: indexed.flatMap(({ item, row }) => (isDefault(item) ? [row] : [])),
    }),
  };
}
