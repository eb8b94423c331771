import type { SeededNumbers } from "../../../bench/seeded-numbers.js";
import { seededNumbers } from "../../../bench/seeded-numbers.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { addDays } from "../../../src/core/plain-date.js";
import type { Book } from "../../../src/points/book/book.js";
import type { PointsScheme } from "../../../src/points/model.js";
import type { Outcome, PointsRecord } from "../../../src/points/records.js";
import type { BookSnapshot } from "../../../src/points/snapshot-of.js";
import { clockAt, Deliveries } from "./deliveries.js";
import type { Rates } from "./rates.js";
import { drawRates } from "./rates.js";
import { editionOf } from "./scheme.js";
import type { Kept } from "./store.js";
import { Store } from "./store.js";
import { Writer } from "./writer.js";

/** What a run is made of; seeded faults put something else in the place of a part. */
export interface Parts {
  readonly openStore: () => Store;
  readonly openWriter: (store: Store, scheme: PointsScheme) => Writer;
  /** From when a later edition holds, and when it was issued, by the day of its issue. */
  readonly later: (today: PlainDate) => {
    readonly from: PlainDate;
    readonly recordedOn: PlainDate;
  };
}

/** The parts that are right. */
export const rightParts: Parts = {
  openStore: () => new Store(),
  openWriter: (store, scheme) => new Writer(store, scheme),
  // Wrong clocks are three days ahead at most: nothing has been recorded on that day yet.
  later: (today) => ({ from: addDays(today, -60), recordedOn: addDays(today, 4) }),
};

/** What a client was told about a record. */
export interface Told {
  readonly record: PointsRecord;
  readonly reasons: string;
}

/** How often what happened. */
export type Tally = Map<string, number>;

/** Up to so many rows, snapshots are written and crashes are frequent: both are costly later. */
const shortLog = 300;
/** How many times as many steps go by without a crash when the log is long. */
const calm = 80;

/** A run: writers of one log, and clients who hand in records. */
export class Run {
  readonly store: Store;
  readonly deliveries: Deliveries;
  readonly writers: Writer[];
  /** What clients were told, by id: of which record, and why it was refused, or nothing. */
  readonly acknowledged = new Map<string, Told>();
  /** What broke. */
  readonly broken: string[] = [];
  readonly tally: Tally;
  scheme: PointsScheme;
  readonly #parts: Parts;
  readonly #random: SeededNumbers;
  readonly #rates: Rates;
  #steps = 0;
  #batches = 0;
  #delivered = 0;

  constructor(seed: number, parts: Parts, tally: Tally) {
    this.#parts = parts;
    this.#random = seededNumbers(seed);
    this.#rates = drawRates(this.#random);
    this.tally = tally;
    this.store = parts.openStore();
    this.deliveries = new Deliveries(this.#random, this.#rates);
    const closedPeriods = this.#random.upTo(1) === 0 ? "refused" : "counts-from-entry";
    this.scheme = editionOf({ closedPeriods });
    this.writers = Array.from({ length: this.#rates.writers }, () => this.#opened());
  }

  /** Delivers so many records, and lets every writer hear of all of them. */
  deliver(events: number): void {
    while (this.#delivered < events && this.broken.length === 0) {
      const writer = this.#random.upTo(this.writers.length - 1);
      const size = 1 + this.#random.upTo(this.#random.upTo(299));
      this.#write(
        writer,
        Array.from({ length: size }, () => this.deliveries.next()),
      );
      this.#batches += 1;
      if (this.#batches === this.#rates.editionAfter) this.#putInForce();
    }
    for (const writer of this.writers) writer.catchUp();
  }

  /** A writer takes a batch from clients; where it crashes, they hand it in again. */
  #write(index: number, batch: readonly PointsRecord[]): void {
    this.#delivered += batch.length;
    if (!this.#answered(index, batch)) this.deliveries.again(batch);
    const damages = this.#random.chance(this.#rates.damagedRows / 5);
    this.#count("damaged row", damages, () => this.#damage());
  }

  /** Whether clients have been answered: a writer can crash at every step on the way. */
  #answered(index: number, batch: readonly PointsRecord[]): boolean {
    const { upTo, chance } = this.#random;
    const writer = this.writers[index] as Writer;
    if (this.store.rows.length < shortLog && chance(0.7)) {
      this.#keep(writer.snapshot());
      if (this.#crashes("between snapshot and append", index)) return false;
    }
    this.#count("stale", chance(this.#rates.stale), () => this.#overtake(index));
    if (this.#crashes("before append", index)) return false;
    const tears = (): void => {
      writer.catchUp();
      this.store.tear(batch, upTo(batch.length - 1));
    };
    if (this.#crashes("torn batch", index, tears)) return false;
    const answers = this.#appended(writer, batch);
    if (this.#crashes("after append, before reply", index)) return false;
    this.#tell(batch, answers);
    return true;
  }

  /** Appends until nobody else has been faster; a try that is refused has changed nothing. */
  #appended(writer: Writer, batch: readonly PointsRecord[]): readonly Outcome[] {
    for (let tries = 0; !writer.append(batch); tries += 1) {
      if (tries > 3) {
        this.broken.push("the log refuses what is expected");
        return [];
      }
      this.#count("append refused", true);
      writer.catchUp();
    }
    return writer.answers(batch);
  }

  /** Another writer appends, so that what this one expects is stale. */
  #overtake(index: number): void {
    const other = this.writers[(index + 1) % this.writers.length] as Writer;
    const batch = [this.deliveries.next(), this.deliveries.next()];
    this.#delivered += batch.length;
    this.#tell(batch, this.#appended(other, batch));
  }

  /** Clients hear what became of their records; some replies are lost, and those clients ask again. */
  #tell(batch: readonly PointsRecord[], answers: readonly Outcome[]): void {
    const lost: PointsRecord[] = [];
    for (const [place, outcome] of answers.entries()) {
      const delivered = batch[place] as PointsRecord;
      this.#count(outcome.status, true);
      if (this.#random.chance(this.#rates.lostReplies)) lost.push(delivered);
      else this.#acknowledge(delivered, outcome);
    }
    this.#count("lost reply", lost.length > 0);
    this.deliveries.again(lost);
  }

  /** An id never hears two answers, and is never taken for two records. */
  #acknowledge(record: PointsRecord, outcome: Outcome): void {
    if (outcome.status === "conflict") return;
    const { id } = record;
    const reasons = outcome.status === "refused" ? outcome.reasons.join() : "";
    const before = this.acknowledged.get(id) ?? { record, reasons };
    this.acknowledged.set(id, before);
    if (before.record !== record) this.broken.push(`${id} stands for two records`);
    if (before.reasons !== reasons) {
      this.broken.push(`${id} was told "${before.reasons}", then "${reasons}"`);
    }
  }

  /** Whether a writer crashes here; what it leaves behind comes first. */
  #crashes(where: string, index: number, leaves?: () => void): boolean {
    this.#steps += 1;
    const { crashEvery } = this.#rates;
    const every = this.store.rows.length < shortLog ? crashEvery : crashEvery * calm;
    const crashes = this.#steps % every === 0;
    this.#count(`crash ${where}`, crashes, () => {
      leaves?.();
      this.#restart(index);
    });
    return crashes;
  }

  /** A writer in place of one that crashed; it knows what is in the store alone. */
  #restart(index: number): void {
    this.writers[index] = this.#opened();
  }

  #opened(): Writer {
    const writer = this.#parts.openWriter(this.store, this.scheme);
    writer.recover();
    return writer;
  }

  /** Keeps a snapshot, which may be damaged, foreign or lost on the way. */
  #keep(kept: Kept): void {
    const { damagedSnapshots, foreignSnapshots, lostSnapshots } = this.#rates;
    const { chance } = this.#random;
    let { snapshot } = kept;
    this.#count("damaged snapshot", chance(damagedSnapshots) && kept.position > 0, () => {
      snapshot = damagedOf(snapshot);
    });
    this.#count("foreign snapshot", chance(foreignSnapshots), () => {
      snapshot = foreignOf(snapshot);
    });
    const lost = chance(lostSnapshots);
    this.#count("older snapshot", lost);
    if (!lost) this.store.snapshots = [...this.store.snapshots.slice(-1), { ...kept, snapshot }];
  }

  /** Spoils a row that all writers have read: it shows when one of them starts anew. */
  #damage(): void {
    const read = Math.min(...this.writers.map(({ position }) => position));
    if (read > 0) this.store.damage(this.#random.upTo(read - 1));
  }

  /** Puts a later edition of the scheme in force: every writer starts anew with it. */
  #putInForce(): void {
    const { closedPeriods } = this.scheme;
    const later = this.#parts.later(clockAt(this.deliveries.drawn));
    this.scheme = editionOf({ closedPeriods, later });
    this.#count("later edition", true);
    for (const index of this.writers.keys()) this.#restart(index);
  }

  #count(what: string, happens: boolean, then?: () => void): void {
    if (!happens) return;
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
    then?.();
  }

  /** The book of a writer that knows what is in the store alone. */
  recovered(): Book {
    return this.#opened().book;
  }

  /** The books of all writers, each of which has heard of everything. */
  get books(): readonly Book[] {
    return this.writers.map(({ book }) => book);
  }
}

const damagedOf = (snapshot: BookSnapshot): BookSnapshot => {
  const [first, ...others] = snapshot.records;
  const records = [{ ...first, recordedOn: "2099-01-01" } as PointsRecord, ...others];
  return { ...snapshot, records };
};

/** A snapshot of an older format, which did not keep everything. */
const foreignOf = (snapshot: BookSnapshot): BookSnapshot => ({
  ...snapshot,
  format: "wenming/points-book/0" as never,
  records: snapshot.records.filter((_, place) => place % 10 !== 0),
});
