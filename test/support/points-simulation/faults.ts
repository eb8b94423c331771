import { addDays } from "../../../src/core/plain-date.js";
import type { Book } from "../../../src/points/book/book.js";
import type { PointsScheme } from "../../../src/points/model.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { Outcome, PointsRecord } from "../../../src/points/records.js";
import { recordsOf } from "../../../src/points/records-of.js";
import { snapshotFormat, snapshotOf } from "../../../src/points/snapshot-of.js";
import type { Parts } from "./run.js";
import { rightParts } from "./run.js";
import type { Kept, Row } from "./store.js";
import { Store } from "./store.js";
import { Writer } from "./writer.js";

class LastWriterWins extends Store {
  override append(expected: number, records: readonly PointsRecord[]): boolean {
    this.cut(Math.min(expected, this.rows.length));
    return super.append(this.rows.length, records);
  }
}

class CopyOfTheSameDisk extends Store {
  override damage(place: number): void {
    super.damage(place);
    this.copy[place] = this.rows[place] as Row;
  }
}

class LastRowNotOnDisk extends Writer {
  override mend(): void {
    super.mend();
    this.store.cut(Math.max(0, this.store.rows.length - 1));
  }
}

class CutsTooMuch extends Writer {
  override mend(): void {
    const { length } = this.store.rows;
    super.mend();
    const torn = this.store.rows.length < length;
    if (torn) this.store.cut(Math.max(0, this.store.rows.length - 300));
  }
}

class BelievesDamage extends Writer {
  override mend(): void {
    const last = this.store.rows.length - 1;
    if (this.store.rows[last]?.sound === false) this.store.cut(last);
  }
}

class LeavesOutDamage extends BelievesDamage {
  override posted(rows: readonly Row[]): readonly Outcome[] {
    const next = this.position + rows.length;
    const results = super.posted(rows.filter(({ sound }) => sound));
    this.position = next;
    return results;
  }
}

class RetriesUnderNewIds extends Writer {
  #retries = 0;
  override append(records: readonly PointsRecord[]): boolean {
    if (super.append(records)) return true;
    this.catchUp();
    this.#retries += 1;
    return super.append(records.map((each) => ({ ...each, id: `${each.id}-${this.#retries}` })));
  }
}

class AnswersFromMemory extends Writer {
  override append(records: readonly PointsRecord[]): boolean {
    return this.store.append(this.store.rows.length, records);
  }
  override answers(records: readonly PointsRecord[]): readonly Outcome[] {
    return postMany(this.book, records).results;
  }
}

class SnapshotAtTheEnd extends Writer {
  override snapshot(): Kept {
    return { position: this.store.rows.length, snapshot: snapshotOf(this.book) };
  }
}

class OneRowTooLate extends Writer {
  override mend(): void {
    if (this.position > 0) this.position += 1;
    super.mend();
  }
}

class TrustsSnapshots extends Writer {
  override restored({ snapshot }: Kept): Book | undefined {
    if (snapshot.format !== snapshotFormat) return undefined;
    return postMany(openBook(this.scheme), snapshot.records).book;
  }
}

class TrustsFormats extends Writer {
  override restored(kept: Kept): Book | undefined {
    const { format, records } = kept.snapshot;
    return format === snapshotFormat
      ? super.restored(kept)
      : postMany(openBook(this.scheme), records).book;
  }
}

/** Recoveries that make a book of other records than those of the log. */
abstract class RecoversOthers extends Writer {
  abstract recordsFrom(log: readonly PointsRecord[]): readonly PointsRecord[];
  override recover(): void {
    super.recover();
    this.book = postMany(openBook(this.scheme), this.recordsFrom(recordsOf(this.book))).book;
  }
}

class ForgetsRefusals extends RecoversOthers {
  override recordsFrom(log: readonly PointsRecord[]): readonly PointsRecord[] {
    const { results } = postMany(openBook(this.scheme), log);
    return log.filter((_, place) => results[place]?.status === "posted");
  }
}

class SortsByClock extends RecoversOthers {
  override recordsFrom(log: readonly PointsRecord[]): readonly PointsRecord[] {
    return [...log].sort((one, other) => (one.recordedOn < other.recordedOn ? -1 : 1));
  }
}

class LastContentWins extends RecoversOthers {
  override recordsFrom(): readonly PointsRecord[] {
    return [...new Map(this.store.rows.map(({ record }) => [record.id, record])).values()];
  }
}

class LosesSeenIds extends Writer {
  readonly #seen = new Set<string>();
  override posted(rows: readonly Row[]): readonly Outcome[] {
    const renamed = rows.map(({ record, sound }, place): Row => {
      const id = this.#seen.has(record.id) ? `${record.id}-${this.position + place}` : record.id;
      this.#seen.add(record.id);
      return { record: { ...record, id }, sound };
    });
    return super.posted(renamed);
  }
}

const store = (open: () => Store): Parts => ({ ...rightParts, openStore: open });
const writer = (Made: new (store: Store, scheme: PointsScheme) => Writer): Parts => ({
  ...rightParts,
  openWriter: (of, scheme) => new Made(of, scheme),
});

/** Stores, writers, recoveries and editions that a run must reject, by what is wrong with them. */
export const faults: Readonly<Record<string, Parts>> = {
  "a store that takes what is stale": store(() => new LastWriterWins()),
  "a copy that is damaged with the log": store(() => new CopyOfTheSameDisk()),
  "rows that were not on the disk yet": writer(LastRowNotOnDisk),
  "a torn batch cut off with what stands before it": writer(CutsTooMuch),
  "a damaged row that is believed": writer(BelievesDamage),
  "a damaged row that is left out": writer(LeavesOutDamage),
  "retries under new ids": writer(RetriesUnderNewIds),
  "answers by a book that has not heard of others": writer(AnswersFromMemory),
  "a snapshot said to hold the whole log": writer(SnapshotAtTheEnd),
  "a tail that begins one row too late": writer(OneRowTooLate),
  "a damaged snapshot that is trusted": writer(TrustsSnapshots),
  "a foreign snapshot that is trusted": writer(TrustsFormats),
  "refusals that are forgotten": writer(ForgetsRefusals),
  "a log sorted by the clock": writer(SortsByClock),
  "the last content of an id taken for its only one": writer(LastContentWins),
  "ids that are not remembered": writer(LosesSeenIds),
  "an edition that reaches back": {
    ...rightParts,
    later: (today) => ({ from: addDays(today, -60), recordedOn: addDays(today, -60) }),
  },
};
