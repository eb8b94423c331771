import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { TraceEntry } from "../../core/trace.js";
import type {
  CompiledPay,
  PayItem,
  PayLine,
  PayMonth,
  PayOptions,
  PayRecord,
  PayScheme,
  PaySums,
  PayslipSums,
} from "../../pay/index.js";
import { compilePay, definePay, sumPayslips } from "../../pay/index.js";
import type { PayFacts, PayYearPart } from "../model.js";
import type { YearQuestion } from "../year/question.js";
import type { Cost, ResultDefinition, Table } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { LinkedFact, PartRoom } from "./part-room.js";

/** A month of a person: amounts, with parts and reasons where they are asked for. */
export interface PaidMonth extends PaySums {
  /** The month. */
  readonly month: PayMonth;
  /** The items that are due. */
  readonly lines: readonly (Omit<PayLine, "label"> & Partial<Pick<PayLine, "label">>)[];
}

/** The year of a person. */
export interface PaidYear {
  /** Id of the person. */
  readonly person: Id;
  /** The months in which something is due. */
  readonly months: readonly PaidMonth[];
  /** What they come to. */
  readonly year: PayslipSums;
}

/** The pay of a year. */
export interface PayAnswer {
  /** The people, in the order of the facts. */
  readonly people: readonly PaidYear[];
}

/** Parts that pay people. */
export const payRoom: PartRoom<PayYearPart, PayFacts, PayAnswer> = {
  check: ({ scheme }) => definePay(scheme),
  results: ({ scheme: { items } }) =>
    new Map<string, ResultDefinition>(
      [...["gross", "deductions", "net", "employer"], ...items.map(({ id }) => `item:${id}`)].map(
        (name) => [name, { kind: "money" }],
      ),
    ),
  linkable: ({ scheme: { facts, monthFacts = {} } }) => ({ facts, monthFacts, dated: true }),
  unitsIn: ({ people }) => people.map(({ person }) => person),
  open: ({ scheme }) => {
    const compiled = compilePay(scheme);
    return ({ facts, linkedTo, question }) => {
      const records = facts.people.map((record) => withLinks(record, linkedTo(record.person)));
      const { people, failures } = payYear(compiled, records, question);
      return {
        answer: Object.freeze({ people: Object.freeze(people) }),
        table: tableOf(scheme, people, question.traced),
        costs: new Map(people.map((paid) => [paid.person, costsOf(scheme, paid)])),
        failures: failures.map(({ index, error }) => ({
          unit: definitely(records[index]).person,
          error,
        })),
      };
    };
  },
};

/** Adds what came by links to the timelines of a person. */
function withLinks(record: PayRecord, linked: readonly LinkedFact[]): PayRecord {
  if (linked.length === 0) return record;
  const facts = new Map<string, readonly unknown[]>(Object.entries(record.facts));
  const months = new Map<string, readonly unknown[]>(Object.entries(record.monthFacts ?? {}));
  for (const { fact, since, month, value } of linked) {
    const [into, added] =
      month === undefined
        ? ([facts, { from: since, value }] as const)
        : ([months, { month, value }] as const);
    into.set(fact, [...(into.get(fact) ?? []), added]);
  }
  // What does not fit is refused by the scheme, person by person.
  return {
    ...record,
    facts: Object.fromEntries(facts),
    ...(months.size === 0 ? {} : { monthFacts: Object.fromEntries(months) }),
  } as PayRecord;
}

function payYear(compiled: CompiledPay, records: readonly PayRecord[], question: YearQuestion) {
  const { months: span, context, traced } = question;
  const known = context.knownOn === undefined ? {} : { knownOn: context.knownOn };
  const payroll = compiled.computePayroll(records, { ...span, ...known });
  const { people, months, failures } = payroll;
  const slips = traced
    ? months.map((month) => slipsOf(compiled, records, { month, ...known }))
    : [];
  const paid = people.map((person, row): PaidYear => {
    const own = months.map(
      (month, column): PaidMonth =>
        traced
          ? definitely(slips[column]?.get(person), "the payroll")
          : { month, lines: payroll.linesOf(row, column), ...payroll.sumsOf(row, column) },
    );
    const due = own.filter(({ lines }) => lines.length > 0).map((each) => Object.freeze(each));
    return Object.freeze({
      person,
      months: Object.freeze(due),
      year: Object.freeze(sumPayslips(due)),
    });
  });
  return { people: paid, failures };
}

/** The payslips of a month with their reasons, by person. */
function slipsOf(
  compiled: CompiledPay,
  records: readonly PayRecord[],
  options: PayOptions,
): ReadonlyMap<Id, PaidMonth> {
  const { results } = compiled.computePayMany(records, { ...options, detail: "trace" });
  return new Map(results.map(({ person, ...slip }) => [person, slip]));
}

function tableOf({ items }: PayScheme, people: readonly PaidYear[], traced: boolean): Table {
  const { table, put } = newTable();
  for (const { person, months, year } of people) {
    const byItem = new Map(year.items.map(({ item, amount }) => [item, amount]));
    const steps = new Map<string, TraceEntry>();
    for (const [index, item] of items.entries()) {
      const amount = byItem.get(item.id) ?? "0";
      const step = traced ? itemEntry(index, item, amount, months) : undefined;
      if (step !== undefined) steps.set(item.id, step);
      put(person, `item:${item.id}`, amount, step);
    }
    const partsOf = (...sides: readonly PayItem["side"][]) =>
      items.filter(({ side }) => sides.includes(side)).map(({ id }) => definitely(steps.get(id)));
    const told = (
      name: "gross" | "deductions" | "net" | "employer",
      ...sides: PayItem["side"][]
    ) => {
      const step = traced
        ? entry(name, "/items", year[name], { parts: partsOf(...sides) })
        : undefined;
      put(person, name, year[name], step);
    };
    told("gross", "earning");
    told("deductions", "deduction");
    told("net", "earning", "deduction");
    told("employer", "employer");
  }
  return table;
}

function itemEntry(
  index: number,
  item: PayItem,
  amount: TraceEntry["value"],
  months: readonly PaidMonth[],
): TraceEntry {
  const parts = months.flatMap(({ month, lines }) =>
    lines.filter((line) => line.item === item.id).map((line) => lineEntry(index, month, line)),
  );
  return entry("pay-item", `/items/${index}`, amount, { of: item, parts });
}

function lineEntry(index: number, month: PayMonth, line: PaidMonth["lines"][number]): TraceEntry {
  const { amount, parts = [], trace } = line;
  const days = parts.map((part) =>
    entry("pay-days", `/items/${index}`, part.amount, {
      detail: {
        from: part.from,
        until: part.until,
        days: part.days,
        rate: typeof part.rate === "string" ? part.rate : null,
      },
      parts: [definitely(part.trace, "the reasons asked for")],
    }),
  );
  return entry("pay-line", `/items/${index}`, amount, {
    detail: { month },
    parts: trace === undefined ? days : [...days, trace],
  });
}

/** What payers bear for a person: earnings and the employer's own share. */
function costsOf({ items }: PayScheme, { year }: PaidYear): readonly Cost[] {
  const payers = new Map(items.map(({ id, payer }) => [id, payer]));
  return year.items
    .filter(({ side }) => side !== "deduction")
    .map(({ item, amount }) => {
      const payer = payers.get(item);
      return payer === undefined ? { amount } : { payer, amount };
    });
}
