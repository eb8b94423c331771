import type { SeededNumbers } from "../../../bench/seeded-numbers.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { addDays } from "../../../src/core/plain-date.js";
import type { PointsRecord } from "../../../src/points/records.js";
import { about, earn, record, redeem } from "../points-book.js";
import type { Rates } from "./rates.js";

/** How many records a day brings. */
const perDay = 20;

/** The day of the virtual clock when so many records have been drawn. */
export const clockAt = (drawn: number): PlainDate =>
  addDays("2022-01-01", Math.floor(drawn / perDay));

/** A purse, and the days of a record about it. */
interface Owner {
  readonly purse: string;
  readonly on: PlainDate;
  readonly recordedOn: PlainDate;
}

/** Draws records as clients hand them in: again, changed, backdated, by clocks that are wrong. */
export class Deliveries {
  /** Every record that was ever handed in, by id: several where one was changed. */
  readonly submitted = new Map<string, PointsRecord[]>();
  /** How many records have been drawn. */
  drawn = 0;
  readonly #waiting: PointsRecord[] = [];
  readonly #random: SeededNumbers;
  readonly #rates: Rates;
  readonly #ids: string[] = [];

  constructor(random: SeededNumbers, rates: Rates) {
    this.#random = random;
    this.#rates = rates;
  }

  /** The next record out of the window in which records overtake one another. */
  next(): PointsRecord {
    while (this.#waiting.length <= this.#rates.window) this.#waiting.push(this.#draw());
    const [chosen] = this.#waiting.splice(this.#random.upTo(this.#rates.window), 1);
    return chosen as PointsRecord;
  }

  /** Hands a record in once more, as its client has heard nothing. */
  again(records: readonly PointsRecord[]): void {
    this.#waiting.push(...records);
  }

  #draw(): PointsRecord {
    const { chance } = this.#random;
    const { duplicates, changed } = this.#rates;
    this.drawn += 1;
    const before = this.#earlier();
    if (before !== undefined && chance(duplicates)) return before;
    if (before !== undefined && chance(changed)) {
      const other = this.submitted.get(before.id)?.[1];
      return other ?? this.#submit({ ...before, on: addDays(before.on, -1) });
    }
    const id = `r${this.#ids.length}`;
    this.#ids.push(id);
    return this.#submit(this.#fresh(id));
  }

  #submit(drawn: PointsRecord): PointsRecord {
    const variants = this.submitted.get(drawn.id);
    if (variants === undefined) this.submitted.set(drawn.id, [drawn]);
    else variants.push(drawn);
    return drawn;
  }

  /** A record handed in before, a recent one mostly. */
  #earlier(): PointsRecord | undefined {
    const { upTo, chance } = this.#random;
    const back = chance(0.7) ? 200 : this.#ids.length;
    const id = this.#ids[this.#ids.length - 1 - upTo(back)];
    return id === undefined ? undefined : this.submitted.get(id)?.[0];
  }

  #fresh(id: string): PointsRecord {
    const { upTo, chance } = this.#random;
    const { skewed, backdated, purses } = this.#rates;
    const recordedOn = addDays(clockAt(this.drawn), chance(skewed) ? upTo(6) - 3 : 0);
    const on = chance(backdated) ? addDays(recordedOn, -upTo(400)) : recordedOn;
    const days = { on, recordedOn };
    if (chance(0.14)) return this.#correction(id, days);
    const owner = { ...days, purse: `p${upTo(purses - 1)}` };
    return chance(0.9) ? this.#frequent(id, owner) : this.#rare(id, owner);
  }

  #frequent(id: string, owner: Owner): PointsRecord {
    const { upTo } = this.#random;
    const kind = upTo(79);
    if (kind < 40) return earn(id, `${1 + upTo(9)}`, owner);
    if (kind < 50) return earn(id, `${1 + upTo(4)}`, { ...owner, item: "rated" });
    if (kind < 54) return earn(id, `${-upTo(5)}`, owner);
    if (kind < 60) return earn(id, `${1 + upTo(9)}`, { ...owner, item: "approved" });
    if (kind < 72) return redeem(id, `${upTo(12)}`, owner);
    return record("redeem", id, { ...owner, offer: "soap", points: "3", quantity: 1 });
  }

  #rare(id: string, owner: Owner): PointsRecord {
    const { upTo } = this.#random;
    const { on, recordedOn } = owner;
    const to = `p${upTo(this.#rates.purses - 1)}`;
    switch (upTo(7)) {
      case 0:
      case 1:
        return record("transfer", id, { ...owner, to, balance: "points", points: `${upTo(3)}` });
      case 2:
        return record("move", id, { ...owner, to });
      case 3:
        return record("clear", id, { ...owner, balance: "points", keep: "5" });
      case 4:
        return record(upTo(2) === 0 ? "freeze" : "thaw", id, owner);
      case 5:
        return record("close", id, { on: addDays(recordedOn, -60), recordedOn });
      default:
        return record("stock", id, { on, recordedOn, offer: "soap", quantity: upTo(20) });
    }
  }

  #correction(id: string, days: { readonly on: PlainDate; readonly recordedOn: PlainDate }) {
    const { upTo } = this.#random;
    const before = this.#earlier();
    const of = before?.id ?? "none";
    if (before?.kind === "redeem") return about("refund", id, of, days);
    if (before?.kind !== "earn") return about("reverse", id, of, days);
    if (before.item === "approved") {
      const step = upTo(1) === 0 ? "meeting" : "notice";
      return about("approve", id, of, { ...days, step });
    }
    if (upTo(1) === 0) return about("reverse", id, of, days);
    return about("amend", id, of, { ...days, facts: { points: `${upTo(9)}` } });
  }
}
