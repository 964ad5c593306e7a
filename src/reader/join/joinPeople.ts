import type { IssueList } from "../report/issueList.ts";
import { canonicalText } from "../text/canonicalText.ts";
import type { CellPlaces, Subjects, TableReading } from "../layout/tableReading.ts";
import { placeAt } from "../../core/index.ts";
import { RowsByKey } from "./rowsByKey.ts";
import { withoutOtherLevels } from "./withoutOtherLevels.ts";

/** A person of the joined dataset, being gathered. */
export interface PersonDraft {
  id: string;
  name: string;
  isIdDerived: boolean;
  department: string | null;
  role: string | null;
  level: string | null;
  /** Where the people of the table that named this one first stand, and which of them it is. */
  readonly places: CellPlaces;
  readonly subject: number;
}

/** The cell that names this person first: an address is put together for those who are told of only. */
export const placeOfPerson = ({ places, subject }: PersonDraft): string | null => placeAt(places, subject);

/** People of all tables, and for each table which person each of its subjects is (-1: nobody we know). */
export interface JoinedPeople {
  readonly people: readonly PersonDraft[];
  readonly rowsOf: readonly Int32Array[];
}

/** "00123" typed as text and 123 as a number are one id. */
const idKey = (id: string): string =>
  /^[A-Z1-9][A-Z0-9]*$/u.test(id) ? id : id.toUpperCase().replace(/\s+|^0+(?=\d+$)/gu, "");
/** The name as typed, but for case and spaces; twins in Traditional characters meet only in `canonicalKey`. */
const plainKey = (name: string): string => (/^[\u4e00-\u9fff0-9]+$/u.test(name) ? name : canonicalKey(name));
const canonicalKey = (name: string): string =>
  canonicalText(name)
    .toLowerCase()
    .replace(/[\s·.]+/gu, "");

/** "Marsh, Olivia" and "Olivia Marsh" have the same words. */
const wordKey = (name: string): string =>
  canonicalText(name)
    .toLowerCase()
    .split(/[\s,]+/u)
    .sort()
    .join(" ");

/** Joins people over tables: by id, then by name where the name is one person's only. */
export function joinPeople(given: readonly TableReading[], issues: IssueList): JoinedPeople {
  const readings = withoutOtherLevels(given, issues);
  const registry = new Registry(issues);
  const rowsOf = readings.map(({ subjects }) => new Int32Array(subjects.count).fill(-1));
  readings.forEach(({ subjects }, table) => registry.enterIds(subjects, rowsOf[table] ?? new Int32Array(0)));
  readings.forEach(({ subjects }, table) =>
    registry.enterNames(subjects, rowsOf[table] ?? new Int32Array(0)),
  );
  registry.report();
  return { people: registry.people, rowsOf };
}

class Registry {
  readonly people: PersonDraft[] = [];
  /** Ids of all people; null as long as each has an id that no other row has, for then there is nothing to compare. */
  private ids: Set<string> | null = null;
  private readonly byId = new RowsByKey();
  private readonly byName = new RowsByKey();
  private readonly byCanonical = new RowsByKey();
  private indexed = 0;
  private readonly issues: IssueList;
  private derived = 0;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  enterIds(subjects: Subjects, rows: Int32Array): void {
    for (let subject = 0; subject < subjects.count; subject += 1) {
      const id = subjects.ids[subject] ?? null;
      if (id === null) continue;
      const name = subjects.names[subject] ?? null;
      const key = idKey(id);
      const known = this.byId.rowsOf(key);
      const [first] = known;
      const same = first === undefined ? undefined : known.find((row) => this.isSameName(row, name));
      if (same !== undefined) {
        this.addFacts(same, subjects, subject);
        rows[subject] = same;
        continue;
      }
      if (first !== undefined) {
        const names = [this.people[first]?.name ?? "", name ?? ""];
        this.issues.add({ code: "same_id_two_names", at: placeAt(subjects.places, subject), id, names }, [
          id,
        ]);
      }
      const unique = first === undefined ? id : `${id}/${name ?? String(known.length + 1)}`;
      const row = this.addPerson(unique, name ?? id, false, subjects, subject, first === undefined);
      if (first === undefined) this.byId.addFirst(key, row);
      else this.byId.add(key, row);
      rows[subject] = row;
    }
  }

  enterNames(subjects: Subjects, rows: Int32Array): void {
    const seen = new Map<string, number>();
    for (let subject = 0; subject < subjects.count; subject += 1) {
      const name = subjects.names[subject] ?? null;
      if ((rows[subject] ?? -1) >= 0 || name === null) continue;
      const named = this.narrow(this.namesakes(name), subjects, subject);
      const candidates = named.length > 0 ? named : this.byId.rowsOf(idKey(name));
      const at = placeAt(subjects.places, subject);
      if (candidates.length > 1) {
        const ids = candidates.map((row) => this.people[row]?.id ?? "");
        this.issues.add({ code: "name_ambiguous", at, name, ids }, ids);
        continue;
      }
      const [match] = candidates;
      if (match === undefined) {
        const others = this.namesakes(name);
        const id =
          others.length === 0
            ? name
            : `${name}/${subjects.departments[subject] ?? String(others.length + 1)}`;
        rows[subject] = this.addPerson(id, name, true, subjects, subject);
        this.derived += 1;
        continue;
      }
      rows[subject] = match;
      const person = this.people[match];
      if (person !== undefined && !person.isIdDerived && !seen.has(plainKey(name)))
        this.issues.add(
          { code: "joined_by_name", at, name, id: person.id, otherAt: placeOfPerson(person) ?? "" },
          [person.id],
        );
      seen.set(plainKey(name), match);
      this.addFacts(match, subjects, subject);
    }
  }

  report(): void {
    for (const rows of this.byName.repeated()) {
      const ids = rows.map((row) => this.people[row]?.id ?? "");
      const first = this.people[rows[0] ?? 0];
      this.issues.add(
        {
          code: "same_name_two_ids",
          at: first === undefined ? null : placeOfPerson(first),
          name: first?.name ?? "",
          ids,
        },
        ids,
      );
    }
    if (this.derived > 0) {
      const first = this.people.find(({ isIdDerived }) => isIdDerived);
      const at = first === undefined ? null : placeOfPerson(first);
      this.issues.add({ code: "ids_derived", at, count: this.derived });
    }
  }

  private isSameName(row: number, name: string | null): boolean {
    const other = this.people[row];
    return (
      name === null ||
      other === undefined ||
      other.name === other.id ||
      plainKey(other.name) === plainKey(name) ||
      canonicalKey(other.name) === canonicalKey(name) ||
      wordKey(other.name) === wordKey(name)
    );
  }

  /** People of this name; where nobody has it as typed, people whose names are its twin in other characters. */
  private namesakes(name: string): readonly number[] {
    const same = this.byName.rowsOf(plainKey(name));
    if (same.length > 0) return same;
    if (this.indexed < this.people.length) {
      for (let row = this.indexed; row < this.people.length; row += 1)
        this.byCanonical.add(canonicalKey(this.people[row]?.name ?? ""), row);
      this.indexed = this.people.length;
    }
    return this.byCanonical.rowsOf(canonicalKey(name));
  }

  /** Namesakes in another department are other people. */
  private narrow(rows: readonly number[], subjects: Subjects, subject: number): readonly number[] {
    const department = subjects.departments[subject] ?? null;
    if (department === null || rows.length === 0) return rows;
    const fitting = rows.filter((row) => {
      const other = this.people[row]?.department ?? null;
      return other === null || other === department;
    });
    const areDerived = rows.every((row) => this.people[row]?.isIdDerived === true);
    return fitting.length > 0 || areDerived ? fitting : rows;
  }

  private addPerson(
    id: string,
    name: string,
    isIdDerived: boolean,
    subjects: Subjects,
    subject: number,
    isNewId = false,
  ): number {
    const row = this.people.length;
    this.people.push({
      id: isNewId && this.ids === null ? id : this.unique(id),
      name,
      isIdDerived,
      department: subjects.departments[subject] ?? null,
      role: subjects.roles[subject] ?? null,
      level: subjects.levels[subject] ?? null,
      places: subjects.places,
      subject,
    });
    this.byName.add(plainKey(name), row);
    return row;
  }

  /** Ids of people are unique, whatever columns a sheet has them from: a second one gets a number. */
  private unique(id: string): string {
    const ids = (this.ids ??= new Set(this.people.map((person) => person.id)));
    let own = id;
    for (let turn = 2; ids.has(own); turn += 1) own = `${id}/${String(turn)}`;
    ids.add(own);
    return own;
  }

  private addFacts(row: number, subjects: Subjects, subject: number): void {
    const person = this.people[row];
    if (person === undefined) return;
    const name = subjects.names[subject] ?? null;
    if (person.name === person.id && name !== null && name !== person.name) this.rename(row, person, name);
    for (const [field, values] of [
      ["department", subjects.departments],
      ["role", subjects.roles],
      ["level", subjects.levels],
    ] as const) {
      const value = values[subject] ?? null;
      const taken = person[field];
      if (taken === null) person[field] = value;
      else if (value !== null && value !== taken)
        this.issues.add(
          {
            code: "person_conflict",
            at: placeAt(subjects.places, subject),
            name: person.name,
            field,
            firstAt: placeOfPerson(person) ?? "",
            taken,
            left: value,
          },
          [person.id],
        );
    }
  }

  private rename(row: number, person: PersonDraft, name: string): void {
    person.name = name;
    this.byName.add(plainKey(name), row);
  }
}
