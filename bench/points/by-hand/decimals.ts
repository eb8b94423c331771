import { Decimal } from "decimal.js";
import type { EarnRecord, PointsRecord, RedeemRecord, ReverseRecord } from "wenming/points";
import type { Side } from "../side.js";
import { yearAfter } from "./year-after.js";

interface Lot {
  readonly day: string;
  readonly expiry: string;
  left: Decimal;
}

interface Line {
  readonly day: string;
  /** The first day on which it counts no longer; debt has none. */
  readonly expiry: string | undefined;
  readonly points: Decimal;
}

interface Account {
  readonly lots: Lot[];
  readonly lines: Line[];
  readonly byDay: Map<string, Decimal>;
  readonly byYear: Map<string, Decimal>;
  debt: Decimal;
  debtDay: string;
}

interface Earned {
  readonly account: Account;
  readonly lot: Lot;
  readonly points: Decimal;
  reversed: boolean;
}

// Days sort as text.
const later = (one: string, other: string): string => [one, other].sort()[1] as string;

const zero = new Decimal(0);
const dayCap = new Decimal(16);
const yearCap = new Decimal(40);
const mostDebt = new Decimal(50);
const rates = { "2023": new Decimal("2"), "2024": new Decimal("2.5") };

/** A ledger as a map of objects, with decimal.js. */
export function postByDecimals(): Side {
  const accounts = new Map<string, Account>();
  const seen = new Map<string, "posted" | "refused">();
  const earned = new Map<string, Earned>();
  const counts = { posted: 0, alreadyKnown: 0, refused: 0 };

  function post(record: PointsRecord): void {
    const known = seen.get(record.id);
    if (known !== undefined) {
      counts[known === "posted" ? "alreadyKnown" : "refused"] += 1;
      return;
    }
    const outcome = apply(record) ? "posted" : "refused";
    seen.set(record.id, outcome);
    counts[outcome] += 1;
  }

  function apply(record: PointsRecord): boolean {
    switch (record.kind) {
      case "earn":
        return earn(record);
      case "redeem":
        return redeem(record);
      case "reverse":
        return reverse(record);
      default:
        throw new Error(`No record of the kind ${record.kind} is drawn.`);
    }
  }

  function accountOf(purse: string): Account {
    let account = accounts.get(purse);
    if (account === undefined) {
      account = {
        lots: [],
        lines: [],
        byDay: new Map(),
        byYear: new Map(),
        debt: zero,
        debtDay: "",
      };
      accounts.set(purse, account);
    }
    return account;
  }

  function earn({ id, purse, on, facts }: EarnRecord): boolean {
    const account = accountOf(purse);
    const year = on.slice(0, 4) as keyof typeof rates;
    const inDay = account.byDay.get(on) ?? zero;
    const inYear = account.byYear.get(year) ?? zero;
    const worth = new Decimal(facts?.hours as string).times(rates[year]).toDecimalPlaces(2);
    const room = Decimal.min(dayCap.minus(inDay), yearCap.minus(inYear));
    const points = Decimal.max(zero, Decimal.min(worth, room));
    account.byDay.set(on, inDay.plus(points));
    account.byYear.set(year, inYear.plus(points));
    const lot = { day: on, expiry: yearAfter(on), left: points };
    earned.set(id, { account, lot, points, reversed: false });
    if (points.isZero()) return true;
    account.lines.push({ day: on, expiry: lot.expiry, points });
    insert(account.lots, lot);
    payDebt(account, lot);
    return true;
  }

  function insert(lots: Lot[], lot: Lot): void {
    let place = lots.length;
    while (place > 0 && comesAfter(lots[place - 1] as Lot, lot)) place -= 1;
    lots.splice(place, 0, lot);
  }

  function comesAfter(one: Lot, other: Lot): boolean {
    return one.expiry === other.expiry ? one.day > other.day : one.expiry > other.expiry;
  }

  function payDebt(account: Account, lot: Lot): void {
    if (account.debt.isZero()) return;
    const day = later(lot.day, account.debtDay);
    if (lot.expiry <= day) return;
    const paid = Decimal.min(account.debt, lot.left);
    takeFrom(account, lot, paid, day);
    account.debt = account.debt.minus(paid);
    account.lines.push({ day, expiry: undefined, points: paid });
  }

  function takeFrom(account: Account, lot: Lot, points: Decimal, day: string): void {
    lot.left = lot.left.minus(points);
    account.lines.push({ day, expiry: lot.expiry, points: points.negated() });
    if (lot.left.isZero()) account.lots.splice(account.lots.indexOf(lot), 1);
  }

  function usable(account: Account, day: string): readonly Lot[] {
    return account.lots.filter((lot) => lot.day <= day && lot.expiry > day);
  }

  function takeFirst(account: Account, points: Decimal, day: string): void {
    let open = points;
    for (const lot of usable(account, day)) {
      if (open.isZero()) return;
      const taken = Decimal.min(open, lot.left);
      open = open.minus(taken);
      takeFrom(account, lot, taken, day);
    }
  }

  function redeem({ purse, on, points: text }: RedeemRecord): boolean {
    const account = accountOf(purse);
    const points = new Decimal(text as string);
    const held = usable(account, on).reduce((sum, { left }) => sum.plus(left), zero);
    if (held.lessThan(points) || account.debt.greaterThan(zero)) return false;
    takeFirst(account, points, on);
    return true;
  }

  function reverse({ of, on }: ReverseRecord): boolean {
    const found = earned.get(of);
    if (found === undefined || found.reversed || on < found.lot.day) return false;
    const { account, lot, points } = found;
    const own = Decimal.min(points, lot.left);
    const others = usable(account, on)
      .filter((other) => other !== lot)
      .reduce((sum, { left }) => sum.plus(left), zero);
    const short = Decimal.max(zero, points.minus(own).minus(others));
    if (short.greaterThan(zero) && account.debt.plus(short).greaterThan(mostDebt)) return false;
    if (own.greaterThan(zero)) takeFrom(account, lot, own, on);
    takeFirst(account, points.minus(own).minus(short), on);
    if (short.greaterThan(zero)) {
      account.debt = account.debt.plus(short);
      account.debtDay = later(on, account.debtDay);
      account.lines.push({ day: on, expiry: undefined, points: short.negated() });
    }
    const year = lot.day.slice(0, 4);
    account.byDay.set(lot.day, (account.byDay.get(lot.day) ?? zero).minus(points));
    account.byYear.set(year, (account.byYear.get(year) ?? zero).minus(points));
    found.reversed = true;
    return true;
  }

  return {
    post: (records) => {
      for (const record of records) post(record);
    },
    balances: (asOf, take) => {
      for (const [purse, { lines }] of accounts) {
        let sum = zero;
        for (const { day, expiry, points } of lines) {
          if (day <= asOf && (expiry === undefined || expiry > asOf)) sum = sum.plus(points);
        }
        take(purse, sum.toString());
      }
    },
    counts: () => counts,
  };
}
