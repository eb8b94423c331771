import type { CadenceScheme, DutyRegister, DutyStatus } from "../../cadence/index.js";
import { compileCadence, defineCadence } from "../../cadence/index.js";
import type { Id } from "../../core/id.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { CadenceFacts, CadenceYearPart } from "../model.js";
import type { YearQuestion } from "../year/question.js";
import type { ResultDefinition, YearValue } from "../year/table.js";
import { entry } from "./entry.js";
import type { OpenTable } from "./new-table.js";
import { newTable } from "./new-table.js";
import type { PartInput, PartRoom } from "./part-room.js";

/** Where the duties of a year stand. */
export interface CadenceAnswer {
  /** The duties whose period begins in the year, as `assessCadence` orders them. */
  readonly duties: readonly DutyStatus[];
}

/** What duties are counted by. */
const counted = ["owed", "met", "late", "overdue", "due", "excused", "unknown"] as const;
type Counted = (typeof counted)[number];

/** Parts that tell duties met and overdue. */
export const cadenceRoom: PartRoom<CadenceYearPart, CadenceFacts, CadenceAnswer> = {
  check: ({ scheme }) => defineCadence(scheme),
  results: ({ scheme: { duties } }) =>
    new Map<string, ResultDefinition>(
      ["", ...duties.map(({ id }) => `:${id}`)].flatMap((suffix) =>
        counted.map((name) => [`${name}${suffix}`, { kind: "count" }] as const),
      ),
    ),
  linkable: ({ scheme }) => scheme,
  unitsIn: ({ register }) => register.subjects.map(({ id }) => id),
  open:
    ({ scheme }) =>
    ({ facts, linkedTo, question }) => {
      const { first, last, context } = question;
      const { asOf, knownOn, places } = context;
      const options = {
        decrees: facts.decrees ?? [],
        ...(knownOn === undefined ? {} : { knownOn }),
      };
      const asked = { asOf, since: first, ...(places === undefined ? {} : { places }) };
      const register = linkedRegister(facts.register, linkedTo);
      const { results, failures } = compileCadence(scheme, options).assess(register, asked);
      const duties = results.filter(({ period }) => period.from <= last);
      const failed = new Set(failures.map(({ subject }) => subject));
      const units = register.subjects.map(({ id }) => id).filter((id) => !failed.has(id));
      return {
        answer: Object.freeze({ duties: Object.freeze(duties) }),
        table: tableOf(scheme, units, duties, question),
        failures: failures.map(({ subject, error }) => ({ unit: subject, error })),
      };
    },
};

/** Adds what came by links to the facts of the subjects. */
function linkedRegister(
  register: DutyRegister,
  linkedTo: PartInput["linkedTo"],
): DutyRegister<Record<string, never>> {
  const subjects = register.subjects.map((subject) => {
    const linked = linkedTo(subject.id).map(({ fact, value }) => [fact, value] as const);
    if (linked.length === 0) return subject;
    return { ...subject, facts: { ...(subject.facts as object), ...Object.fromEntries(linked) } };
  });
  // What does not fit is refused by the scheme.
  return { ...register, subjects } as DutyRegister<Record<string, never>>;
}

function tableOf(
  { duties }: CadenceScheme,
  units: readonly Id[],
  statuses: readonly DutyStatus[],
  { traced }: YearQuestion,
) {
  const open = newTable();
  const bySubject = new Map<Id, DutyStatus[]>(units.map((unit) => [unit, []]));
  for (const status of statuses) bySubject.get(status.subject)?.push(status);
  for (const [unit, own] of bySubject) {
    const told = (asked: readonly DutyStatus[], suffix: string, at: string): void =>
      putCounts(
        open,
        { unit, suffix, at, parts: traced ? asked.map(dutyEntry(duties)) : undefined },
        asked,
      );
    told(own, "", "/duties");
    for (const [index, { id }] of duties.entries()) {
      told(
        own.filter(({ duty }) => duty === id),
        `:${id}`,
        `/duties/${index}`,
      );
    }
  }
  return open.table;
}

interface CountPlace {
  readonly unit: Id;
  readonly suffix: string;
  readonly at: string;
  /** The duties one by one, where reasons are asked for. */
  readonly parts: readonly TraceEntry[] | undefined;
}

function putCounts(
  { put }: OpenTable,
  { unit, suffix, at, parts }: CountPlace,
  duties: readonly DutyStatus[],
): void {
  for (const name of counted) {
    const value = countOf(name, duties);
    const step = parts && entry("duties", at, value, { detail: { count: name }, parts });
    put(unit, name + suffix, value, step);
  }
}

/** How many there are; unknown where one that may be among them is. */
function countOf(name: Counted, duties: readonly DutyStatus[]): YearValue {
  if (name === "late") {
    const open = duties.map(({ late }) => late).find(isUnknown);
    return open ?? String(duties.filter(({ late }) => late === true).length);
  }
  const open = duties.find(({ status }) => status === "unknown");
  // What may not be owed, or may be overdue, leaves both open.
  if (open !== undefined && (name === "owed" || name === "overdue")) return reasonOf(open);
  return String(
    name === "owed" ? duties.length : duties.filter(({ status }) => status === name).length,
  );
}

const reasonOf = ({ due }: DutyStatus): Unknown =>
  isUnknown(due) ? due : unknown("missing-evidence");

function dutyEntry(duties: CadenceScheme["duties"]) {
  return ({
    duty,
    status,
    label,
    citation,
    period,
    due,
    handedIn,
    owed,
    late,
    reason,
  }: DutyStatus) =>
    entry("duty", `/duties/${duties.findIndex(({ id }) => id === duty)}`, status, {
      of: { label, citation },
      detail: {
        from: period.from,
        until: period.until,
        due: typeof due === "string" ? due : undefined,
        handedIn,
        owed,
        late: typeof late === "boolean" ? late : undefined,
        zh: reason.zh,
        en: reason.en,
      },
    });
}
