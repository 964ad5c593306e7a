import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMessages } from "../PaneContext.tsx";
import { SearchField } from "../SearchField.tsx";
import type { PeopleQuery } from "./selectPeople.ts";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  search: { gridColumn: "1 / -1", maxWidth: "none" },
  select: { minWidth: 0 },
});

const all = "\u0000all";

interface Props {
  readonly query: PeopleQuery;
  readonly departments: readonly string[];
  readonly grades: readonly string[];
  readonly onChange: (change: Partial<PeopleQuery>) => void;
}

/** Search and filters above the list. */
export function PeopleFilters({ query, departments, grades, onChange }: Props) {
  const styles = useStyles();
  const { results } = useMessages();
  return (
    <div className={styles.filters} role="search">
      <SearchField
        id="people-search"
        className={styles.search}
        label={results.search}
        text={query.text}
        onChange={(text) => onChange({ text })}
      />
      <Select
        size="small"
        className={styles.select}
        aria-label={results.department}
        value={query.department ?? all}
        onChange={(_, { value }) => onChange({ department: value === all ? null : value })}
      >
        <option value={all}>{results.allDepartments}</option>
        {departments.map((name) => (
          <option key={name} value={name}>
            {name === "" ? results.noDepartment : name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={results.grade}
        value={query.grade ?? all}
        onChange={(_, { value }) => onChange({ grade: value === all ? null : value })}
      >
        <option value={all}>{results.allGrades}</option>
        {grades.map((name) => (
          <option key={name} value={name}>
            {name === "" ? results.noGrade : name}
          </option>
        ))}
      </Select>
    </div>
  );
}
