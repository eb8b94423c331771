import { definitely } from "../core/definitely.js";
import type { Id } from "../core/id.js";
import type { Money } from "../core/money.js";
import { minusMoney } from "../core/money.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { PayFailure } from "./compute/pay-failure.js";
import type { PayOptions } from "./compute/pay-options.js";
import { readPayOptions } from "./compute/pay-options.js";
import { makeReady } from "./compute/ready-pay.js";
import { sumKnown } from "./compute/sum-known.js";
import { readPay } from "./define/read-pay.js";
import type { ItemAmount, PayRecord, PayScheme } from "./model.js";
import type { Payroll } from "./payroll/payroll.js";
import { payrollOf } from "./payroll/payroll-of.js";

/** An amount under two schemes. */
export interface PayChange {
  /** Under the first scheme. @unit yuan */
  readonly before: Money | Unknown;
  /** Under the second scheme. @unit yuan */
  readonly after: Money | Unknown;
  /** The second less the first. @unit yuan */
  readonly difference: Money | Unknown;
}

/** What a person is paid under two schemes: gross pay. */
export interface PersonChange extends PayChange {
  /** Id of the person. */
  readonly person: string;
}

/** What a payer bears under two schemes: earnings and the employer's own share. */
export interface PayerChange extends PayChange {
  /** The payer; left out for items that name none. */
  readonly payer?: string;
}

/** Two schemes side by side. */
export interface PayComparison {
  /** The people, in the order of the records. */
  readonly people: readonly PersonChange[];
  /** Gross pay of all of them. */
  readonly total: PayChange;
  /** What each payer bears, in the order in which the schemes name them. */
  readonly payers: readonly PayerChange[];
  /** The people whose pay cannot be computed under one of the schemes; they count nowhere. */
  readonly failures: readonly PayFailure[];
}

/**
 * Compares what people are paid under two schemes.
 *
 * @param before - The first scheme.
 * @param after - The second scheme; both read the same facts.
 * @param records - The people.
 * @param options - The month, and what was on record by which day.
 * @returns Each person, the total and each payer under both, and the differences.
 * @throws {@link DomainError} the codes of `definePay`, when a scheme does not fit.
 * @throws {@link DomainError} `pay/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when the records are no list
 * that can be read.
 * @example
 * import { constant, product } from "wenming/rules";
 * const schemeOf = (version: string, amount: ReturnType<typeof product>) => definePay({
 *   kind: "pay", id: "practitioners", version,
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *   rates: [{ id: "practitioner", label: { zh: "实践员", en: "practitioner" }, amount }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning", payer: "county",
 *     of: { kind: "rate", rate: "practitioner", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * const percent = schemeOf("1", product(["2400", "0.8"]));
 * const standard = schemeOf("2", product(["2200"]));
 * const record = { person: "p-1", service: [{ from: "2024-01-01" }], facts: {} } as const;
 * const { people, payers } = comparePay(percent, standard, [record], { month: "2024-05" });
 * people[0]?.difference; // "280"
 * payers; // [{ payer: "county", before: "1920", after: "2200", difference: "280" }]
 */
export function comparePay(
  before: PayScheme,
  after: PayScheme,
  records: readonly PayRecord[],
  options: PayOptions,
): PayComparison {
  const { month, knownOn } = readPayOptions(options);
  const span = { months: [month], knownOn };
  const payrollUnder = (scheme: PayScheme): Payroll =>
    payrollOf(makeReady(readPay(scheme)), records, span);
  const [one, other] = [payrollUnder(before), payrollUnder(after)];
  const failures = joinFailures(one.failures, other.failures);
  const failed = new Set(failures.map(({ index }) => index));
  const [paidBefore, paidAfter] = [paidWithout(failed, one), paidWithout(failed, other)];
  return {
    people: paidBefore.map(({ person, gross }, index) => ({
      person,
      ...changeOf(gross, definitely(paidAfter[index]).gross),
    })),
    total: changeOf(grossOf(paidBefore), grossOf(paidAfter)),
    payers: payersOf(before, after).map((payer) => ({
      ...(payer === undefined ? {} : { payer }),
      ...changeOf(borneBy(payer, before, paidBefore), borneBy(payer, after, paidAfter)),
    })),
    failures,
  };
}

/** The failures of both sides by their place, each place once. */
function joinFailures(
  one: readonly PayFailure[],
  other: readonly PayFailure[],
): readonly PayFailure[] {
  const first = new Set(one.map(({ index }) => index));
  return [...one, ...other.filter(({ index }) => !first.has(index))].sort(
    (a, b) => a.index - b.index,
  );
}

/** What a person is paid under one scheme. */
interface PaidPerson {
  readonly person: Id;
  readonly gross: Money | Unknown;
  readonly lines: readonly ItemAmount[];
}

/** The people who can be paid on both sides. */
function paidWithout(failed: ReadonlySet<number>, payroll: Payroll): readonly PaidPerson[] {
  const { people, failures, sumsOf, linesOf } = payroll;
  const own = new Set(failures.map(({ index }) => index));
  const count = people.length + failures.length;
  const rows = Array.from({ length: count }, (_, index) => index).filter((at) => !own.has(at));
  return people.flatMap((person, index) =>
    failed.has(definitely(rows[index]))
      ? []
      : [{ person, gross: sumsOf(index, 0).gross, lines: linesOf(index, 0) }],
  );
}

function changeOf(before: Money | Unknown, after: Money | Unknown): PayChange {
  if (isUnknown(before)) return { before, after, difference: before };
  return { before, after, difference: isUnknown(after) ? after : minusMoney(after, before) };
}

const grossOf = (slips: readonly PaidPerson[]): Money | Unknown =>
  sumKnown(slips.map(({ gross }) => gross));

function payersOf(...schemes: readonly PayScheme[]): readonly (string | undefined)[] {
  const borne = schemes.flatMap(({ items }) => items.filter(({ side }) => side !== "deduction"));
  return [...new Set(borne.map(({ payer }) => payer))];
}

function borneBy(
  payer: string | undefined,
  { items }: PayScheme,
  slips: readonly PaidPerson[],
): Money | Unknown {
  const own = items.filter((item) => item.payer === payer && item.side !== "deduction");
  const ids = new Set(own.map(({ id }) => id));
  const lines = slips.flatMap((slip) => slip.lines.filter(({ item }) => ids.has(item)));
  return sumKnown(lines.map(({ amount }) => amount));
}
