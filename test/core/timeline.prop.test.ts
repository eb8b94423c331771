import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, plainDateOf } from "../../src/core/plain-date.js";
import type { Timeline, TimelineEntry, TimelineOptions } from "../../src/core/timeline.js";
import { compileTimeline, entryOn, valueOn } from "../../src/core/timeline.js";
import { codeOf } from "../support/code-of.js";
import { invariant } from "../support/invariant.js";

// Few days, so that entries, questions and records meet often.
const someDay = fc.nat({ max: 30 }).map((count) => plainDateOf(45_000 + count));
const entry: fc.Arbitrary<TimelineEntry<number>> = fc
  .tuple(someDay, fc.option(fc.nat({ max: 9 })), fc.option(someDay))
  .map(([from, value, recordedOn]) => ({
    from,
    value,
    ...(recordedOn === null ? {} : { recordedOn }),
  }));
const timeline = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 12,
  selector: ({ from, recordedOn }) => `${from} ${recordedOn}`,
});
const question = fc
  .tuple(timeline, someDay, fc.option(someDay))
  .map(([entries, date, knownOn]): [Timeline<number>, PlainDate, TimelineOptions] => [
    entries,
    date,
    knownOn === null ? {} : { knownOn },
  ]);

type Lookup = (
  entries: Timeline<number>,
  date: PlainDate,
  options: TimelineOptions,
) => number | undefined | string;

/** Looks at every entry and keeps the best: the later start, then the later record. */
const fullScan: Lookup = (entries, date, { knownOn }) => {
  let best: TimelineEntry<number> | undefined;
  for (const candidate of entries) {
    if (candidate.from > date) continue;
    if (knownOn !== undefined && (candidate.recordedOn ?? "") > knownOn) continue;
    if (best === undefined || rankOf(candidate) > rankOf(best)) best = candidate;
  }
  return best === undefined ? "core/before-timeline" : (best.value ?? undefined);
};
const rankOf = ({ from, recordedOn = "" as PlainDate }: TimelineEntry<unknown>) =>
  `${from} ${recordedOn}`;

const real: Lookup = (entries, date, options) => {
  const code = codeOf(() => valueOn(entries, date, options));
  return code ?? valueOn(entries, date, options);
};

invariant("the value is that of the greatest known start", {
  inputs: question,
  law: (lookup: Lookup, [entries, date, options]) => {
    expect(lookup(entries, date, options)).toBe(fullScan(entries, date, options));
  },
  real,
  faults: {
    "records ignored": (entries, date) => real(entries, date, {}),
    "the start left out": (entries, date, options) => real(entries, addDays(date, -1), options),
    "the first entry of a day wins": (entries, date, options) =>
      real(
        entries.filter(({ from }, index) => entries.findIndex((e) => e.from === from) === index),
        date,
        options,
      ),
    "an end passed over": (entries, date, options) => {
      const lasting = entries.filter(({ value }) => value !== null);
      return lasting.length === 0 ? "core/before-timeline" : real(lasting, date, options);
    },
  },
});

invariant("the order of entries changes nothing", {
  inputs: question.chain(([entries, date, options]) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries], { minLength: entries.length }),
      fc.constant(date),
      fc.constant(options),
    ),
  ),
  law: (lookup: Lookup, [entries, shuffled, date, options]) => {
    expect(lookup(shuffled, date, options)).toBe(lookup(entries, date, options));
  },
  real,
  faults: {
    "the last entry written wins": (entries, date) =>
      entries.filter(({ from }) => from <= date).at(-1)?.value ?? undefined,
    "the first entry alone": (entries, date, options) => real(entries.slice(0, 1), date, options),
  },
});

invariant("what is recorded later, or begins later, changes no earlier answer", {
  inputs: fc.tuple(timeline, entry, someDay, someDay),
  law: (lookup: Lookup, [entries, late, date, knownOn]) => {
    const added = { ...late, recordedOn: addDays(knownOn, 1) };
    const future = { ...late, from: addDays(date, 1) };
    for (const extra of [added, future]) {
      const more = [...entries.filter((one) => rankOf(one) !== rankOf(extra)), extra];
      const without = more.filter((one) => one !== extra);
      if (without.length === 0) continue;
      expect(lookup(more, date, { knownOn })).toBe(lookup(without, date, { knownOn }));
    }
  },
  real,
  faults: {
    "records ignored": (entries, date) => real(entries, date, {}),
    "future entries seen": (entries, _, options) => real(entries, "2100-12-31", options),
  },
});

invariant("two entries of equal rank are a conflict, wherever they stand", {
  inputs: fc.tuple(timeline, fc.nat(), fc.nat()),
  law: (check: (entries: Timeline<number>) => string | undefined, [entries, from, to]) => {
    expect(check(entries)).toBe(undefined);
    const twin = entries[from % entries.length];
    if (twin === undefined) return;
    const doubled = [...entries];
    doubled.splice(to % (entries.length + 1), 0, { ...twin, value: 5 });
    expect(check(doubled)).toBe("core/conflict");
  },
  real: (entries) => codeOf(() => compileTimeline(entries)),
  faults: {
    "last one wins": () => undefined,
    "neighbors alone compared": (entries) =>
      entries.some((one, index) => {
        const next = entries[index + 1];
        return next !== undefined && rankOf(one) === rankOf(next);
      })
        ? "core/conflict"
        : undefined,
  },
});

invariant("frozen input is accepted and left alone, and the same question has one answer", {
  inputs: question,
  law: (ask: typeof entryOn<number>, [entries, date, options]) => {
    const before = JSON.stringify(entries);
    const frozen = Object.freeze(entries.map((one) => Object.freeze({ ...one })));
    const attempt = () => {
      const code = codeOf(() => ask(frozen, date, options));
      return code ?? JSON.stringify(ask(frozen, date, options));
    };
    expect(attempt()).toBe(attempt());
    expect(JSON.stringify(entries)).toBe(before);
  },
  real: entryOn,
  faults: {
    "sorting in place": (entries, date, options) => {
      (entries as TimelineEntry<number>[]).sort((a, b) => (a.from < b.from ? -1 : 1));
      return entryOn(entries, date, options);
    },
    "entries that are marked as read": (entries, date, options) => {
      for (const one of entries) Reflect.defineProperty(one, "read", { value: true });
      if (entries.some((one) => !Object.hasOwn(one, "read"))) throw new TypeError("frozen");
      return entryOn(entries, date, options);
    },
  },
});
