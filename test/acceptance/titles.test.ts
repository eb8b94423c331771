import { describe, expect, it } from "vitest";
import type { Title } from "../../src/acceptance/model/title.js";
import type { TitleEvent } from "../../src/acceptance/model/title-event.js";
import type { TitleScheme } from "../../src/acceptance/model/title-scheme.js";
import { recheckDaysOf } from "../../src/acceptance/recheck-days-of.js";
import { titleHistory } from "../../src/acceptance/title-history.js";
import { titleOn } from "../../src/acceptance/title-on.js";
import type { Period } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { sanctionOf, titleEvent, titlesOf } from "../support/acceptance-schemes.js";
import { codeOf } from "../support/code-of.js";

const years = (length: number) => ({ unit: "years", length }) as const;
const months = (length: number) => ({ unit: "months", length }) as const;
const award = (id: string, on: PlainDate, star: 0 | 1 | 2 | 3 | 4 | 5 = 4) =>
  titleEvent(id, on, { kind: "awarded", star });
const sanctioned = (id: string, on: PlainDate, sanction: string) =>
  titleEvent(id, on, { kind: "sanctioned", sanction });
const repaired = (id: string, on: PlainDate, of: string) =>
  titleEvent(id, on, { kind: "repaired", of });

const rules = titlesOf({
  valid: years(3),
  recheckEvery: years(1),
  sanctions: [
    sanctionOf("pause", { kind: "suspends", for: years(1) }, { repairWithin: months(6) }),
    sanctionOf("down", { kind: "lowers", by: 2 }, { repairWithin: months(6) }),
    sanctionOf("plate", { kind: "removes" }, { bars: years(2) }),
    sanctionOf(
      "slip",
      { kind: "removes" },
      { bars: months(1), repairWithin: { unit: "days", length: 10 } },
    ),
  ],
});

/** Days, stars and standings, which is most of a history. */
const lifeOf = (scheme: TitleScheme, events: readonly TitleEvent[], options = {}) =>
  titleHistory(scheme, events, options).stretches.map(({ since, until, status, star }) =>
    [since, until, status, star].filter((each) => each !== undefined),
  );

const on = (events: readonly TitleEvent[], day: PlainDate): Title =>
  titleOn(rules, events, { day });

describe("a star that is given", () => {
  it("holds for its time and lapses by itself", () => {
    const events = [award("a", "2020-02-29")];
    expect(lifeOf(rules, events)).toEqual([["2020-02-29", "2023-02-28", "held", 4]]);
    expect(lifeOf(rules, events, { until: "2023-02-28" })).toEqual([
      ["2020-02-29", "2023-02-28", "held", 4],
      ["2023-02-28", "lapsed", null],
    ]);
    expect([on(events, "2023-02-27").status, on(events, "2023-02-28").status]).toEqual([
      "held",
      "lapsed",
    ]);
  });

  it("holds for good where the rules say no time", () => {
    expect(lifeOf(titlesOf(), [award("a", "2020-02-29")], { until: "2100-12-31" })).toEqual([
      ["2020-02-29", "held", 4],
    ]);
  });

  it("is unrated before, and where nothing is on record", () => {
    expect(on([award("a", "2020-03-01")], "2020-02-29")).toEqual({ status: "unrated", star: null });
    expect(titleHistory(rules, [])).toEqual({ stretches: [], refused: [] });
  });

  it("is followed by a higher one, from whose day its time counts", () => {
    const events = [award("a", "2020-01-01", 3), award("b", "2021-06-01", 5)];
    expect(lifeOf(rules, events)).toEqual([
      ["2020-01-01", "2021-06-01", "held", 3],
      ["2021-06-01", "2024-06-01", "held", 5],
    ]);
  });

  it("can be given again after it lapsed", () => {
    const events = [award("a", "2020-01-01"), award("b", "2023-05-01")];
    expect(lifeOf(rules, events)).toEqual([
      ["2020-01-01", "2023-01-01", "held", 4],
      ["2023-01-01", "2023-05-01", "lapsed", null],
      ["2023-05-01", "2026-05-01", "held", 4],
    ]);
  });

  it("counts once where two are given on a day, the later id being the last word", () => {
    const events = [award("b", "2020-01-01", 5), award("a", "2020-01-01", 3)];
    expect(lifeOf(rules, events)).toEqual([["2020-01-01", "2023-01-01", "held", 5]]);
  });

  it("of a class without stars counts as one", () => {
    expect(on([award("a", "2020-01-01", 0)], "2020-01-01")).toMatchObject({
      status: "held",
      star: 0,
    });
  });
});

describe("a re-check", () => {
  it("falls due year by year, each one passed covering one day", () => {
    const events = [
      award("a", "2020-01-01"),
      titleEvent("b", "2020-12-20", { kind: "rechecked", passed: true }),
    ];
    expect([on(events, "2020-12-19").recheckOn, on(events, "2020-12-20").recheckOn]).toEqual([
      "2021-01-01",
      "2022-01-01",
    ]);
    expect(on(events, "2022-06-01").recheckOn).toBe("2022-01-01");
    const twice = [...events, titleEvent("c", "2022-01-05", { kind: "rechecked", passed: true })];
    expect(on(twice, "2022-06-01")).not.toHaveProperty("recheckOn");
    expect(lifeOf(rules, twice)).toHaveLength(1);
  });

  it("that fails takes the star away, for good", () => {
    const events = [
      award("a", "2020-01-01"),
      titleEvent("b", "2021-01-10", { kind: "rechecked", passed: false }),
    ];
    expect(on(events, "2024-01-10")).toEqual({
      status: "removed",
      star: null,
      since: "2021-01-10",
      by: "b",
      recheckFailed: true,
    });
    const again = [...events, award("c", "2021-02-01", 3)];
    expect(on(again, "2021-02-01")).toMatchObject({ status: "held", recheckOn: "2022-02-01" });
  });

  it("of no star is refused", () => {
    const events = [
      titleEvent("0", "2019-01-01", { kind: "rechecked", passed: true }),
      award("a", "2020-01-01"),
      titleEvent("b", "2023-01-01", { kind: "rechecked", passed: true }),
    ];
    expect(titleHistory(rules, events).refused).toEqual([
      { id: "0", reason: "no-star" },
      { id: "b", reason: "no-star" },
    ]);
  });

  it("is not asked of a star that is suspended, or where the rules know none", () => {
    const events = [award("a", "2020-01-01"), sanctioned("b", "2020-02-01", "pause")];
    expect(on(events, "2020-02-01")).not.toHaveProperty("recheckOn");
    expect(titleOn(titlesOf(), [award("a", "2020-01-01")], { day: "2020-02-01" })).toEqual({
      status: "held",
      star: 4,
      since: "2020-01-01",
      by: "a",
    });
  });
});

describe("a sanction", () => {
  it("suspends for a time, after which the star counts again", () => {
    const events = [award("a", "2020-01-01"), sanctioned("b", "2020-05-10", "pause")];
    expect(lifeOf(rules, events, { until: "2023-01-01" })).toEqual([
      ["2020-01-01", "2020-05-10", "held", 4],
      ["2020-05-10", "2021-05-10", "suspended", null],
      ["2021-05-10", "2023-01-01", "held", 4],
      ["2023-01-01", "lapsed", null],
    ]);
  });

  it("suspends no longer than the star holds", () => {
    const events = [award("a", "2020-01-01"), sanctioned("b", "2022-05-10", "pause")];
    expect(lifeOf(rules, events, { until: "2023-06-01" }).slice(1)).toEqual([
      ["2022-05-10", "2023-01-01", "suspended", null],
      ["2023-01-01", "lapsed", null],
    ]);
  });

  it("suspends until the last of several is over", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "pause"),
      sanctioned("c", "2020-08-01", "pause"),
    ];
    expect(on(events, "2021-07-31").status).toBe("suspended");
    expect(on(events, "2021-08-01").status).toBe("held");
  });

  it("takes stars off, and with the last one the title", () => {
    const events = [award("a", "2020-01-01", 5), sanctioned("b", "2020-05-10", "down")];
    expect(on(events, "2020-05-10")).toMatchObject({ status: "held", star: 3, by: "b" });
    const twice = [...events, sanctioned("c", "2020-06-10", "down")];
    expect(on(twice, "2020-06-10").star).toBe(1);
    const thrice = [...twice, sanctioned("d", "2020-07-10", "down")];
    expect(on(thrice, "2020-07-10")).toMatchObject({ status: "removed", star: null });
    expect(
      on([award("a", "2020-01-01", 2), sanctioned("b", "2020-05-10", "down")], "2020-05-10"),
    ).toMatchObject({
      status: "removed",
    });
  });

  it.each<[string, PlainDate, readonly string[] | undefined]>([
    ["pause", "2021-05-09", ["b"]],
    ["pause", "2021-05-10", undefined],
    ["down", "2022-12-31", ["b"]],
    ["plate", "2022-06-01", ["b"]],
    ["barring pause", "2020-06-10", ["b"]],
    ["barring pause", "2020-07-09", ["b"]],
    ["barring pause", "2020-07-10", undefined],
  ])("%s stands on %s as long as it takes something", (name, day, by) => {
    const pausing = sanctionOf(
      "barring pause",
      { kind: "suspends", for: months(1) },
      { bars: months(2) },
    );
    const all = { ...rules, sanctions: [...(rules.sanctions ?? []), pausing] };
    const events = [award("a", "2020-01-01"), sanctioned("b", "2020-05-10", name)];
    expect(titleOn(all, events, { day }).sanctions?.map((each) => each.by)).toEqual(by);
  });

  it("takes the star away and bars the site until a day", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "plate"),
      award("c", "2022-05-09", 3),
      award("d", "2022-05-10", 3),
    ];
    expect(on(events, "2022-05-09")).toEqual({
      status: "removed",
      star: null,
      since: "2020-05-10",
      barredUntil: "2022-05-10",
      by: "b",
      sanctions: [{ sanction: "plate", on: "2020-05-10", by: "b" }],
    });
    expect(on(events, "2022-05-10")).toMatchObject({ status: "held", star: 3 });
    expect(titleHistory(rules, events).refused).toEqual([{ id: "c", reason: "barred" }]);
    const removed = [...events.slice(0, 2)];
    expect(on(removed, "2022-05-10")).not.toHaveProperty("barredUntil");
    expect(titleHistory(rules, removed).stretches[1]).toMatchObject({ barredUntil: "2022-05-10" });
  });

  it("counts the longest of several bars", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "slip"),
      repaired("c", "2020-05-11", "b"),
      sanctioned("d", "2020-05-12", "plate"),
    ];
    expect(on(events, "2020-05-12").barredUntil).toBe("2022-05-12");
  });

  it("bars a site that holds no star, and takes nothing else from it", () => {
    const events = [
      sanctioned("0", "2019-05-10", "plate"),
      award("a", "2021-05-09"),
      award("b", "2021-05-10"),
    ];
    expect(on(events, "2021-05-09")).toEqual({
      status: "unrated",
      star: null,
      since: "2019-05-10",
      barredUntil: "2021-05-10",
      by: "0",
      sanctions: [{ sanction: "plate", on: "2019-05-10", by: "0" }],
    });
    expect(titleHistory(rules, events).refused).toEqual([{ id: "a", reason: "barred" }]);
    expect(lifeOf(rules, events)).toEqual([
      ["2019-05-10", "2021-05-10", "unrated", null],
      ["2021-05-10", "2024-05-10", "held", 4],
    ]);
    expect(on(events.slice(0, 1), "2021-05-10")).toEqual({
      status: "unrated",
      star: null,
      since: "2019-05-10",
      by: "0",
    });
    const lapsed = [award("a", "2020-01-01"), sanctioned("b", "2023-02-01", "plate")];
    expect(on(lapsed, "2023-02-01")).toMatchObject({ status: "lapsed", barredUntil: "2025-02-01" });
  });

  it("that is refused leaves a site without a star as if it had not come", () => {
    const events = [sanctioned("0", "2019-05-10", "pause")];
    expect(on(events, "2019-05-10")).toEqual({ status: "unrated", star: null });
    expect(titleHistory(rules, events)).toEqual({
      stretches: [],
      refused: [{ id: "0", reason: "no-star" }],
    });
  });

  it("that bars a site without a star can be repaired, and then nothing is left of it", () => {
    const events = [sanctioned("a", "2020-05-10", "slip"), repaired("b", "2020-05-20", "a")];
    expect(on(events, "2020-05-20")).toEqual({
      status: "unrated",
      star: null,
      since: "2020-05-20",
      by: "b",
    });
  });

  it("of no star that bars nobody is refused, be it lapsed, removed or not there", () => {
    const events = [
      sanctioned("0", "2019-05-10", "pause"),
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "plate"),
      sanctioned("c", "2020-05-11", "pause"),
    ];
    expect(titleHistory(rules, events).refused).toEqual([
      { id: "0", reason: "no-star" },
      { id: "c", reason: "no-star" },
    ]);
  });
});

describe("a bar from the rounds to come", () => {
  const barring = titlesOf({
    sanctions: [
      sanctionOf("next", undefined, { bars: { unit: "rounds", length: 1 } }),
      sanctionOf("two", { kind: "removes" }, { bars: { unit: "rounds", length: 2 } }),
    ],
  });
  const rounds = [
    { from: "2026-03-01", until: "2026-07-01" },
    { from: "2024-03-01", until: "2024-07-01" },
    { from: "2025-03-01", until: "2025-07-01" },
  ] as const;
  const endOf = (sanction: string, day: PlainDate, known: readonly Period[] = rounds) =>
    titleOn(barring, [sanctioned("a", day, sanction)], { day, rounds: known }).barredUntil;

  it.each<[string, PlainDate, Title["barredUntil"]]>([
    ["next", "2024-02-29", "2024-07-01"],
    // A round that has begun is not one to come.
    ["next", "2024-03-01", "2025-07-01"],
    ["next", "2024-07-01", "2025-07-01"],
    ["two", "2024-02-29", "2025-07-01"],
    ["two", "2025-02-28", "2026-07-01"],
    ["two", "2025-03-01", { unknown: "not-decreed" }],
    ["next", "2026-03-01", { unknown: "not-decreed" }],
  ])("%s from %s on ends with the round", (sanction, day, end) => {
    expect(endOf(sanction, day)).toEqual(end);
  });

  it("is open where a round has no end yet, or none is told", () => {
    expect(endOf("next", "2024-01-01", [{ from: "2024-03-01" }])).toEqual({
      unknown: "not-decreed",
    });
    expect(
      titleOn(barring, [sanctioned("a", "2024-01-01", "next")], { day: "2024-01-01" }),
    ).toEqual({
      status: "unrated",
      star: null,
      since: "2024-01-01",
      barredUntil: { unknown: "not-decreed" },
      by: "a",
      sanctions: [{ sanction: "next", on: "2024-01-01", by: "a" }],
    });
  });

  it("keeps stars from the site until it ends; while its end is not known, all of them", () => {
    const events = [
      sanctioned("a", "2024-01-01", "next"),
      award("b", "2024-06-30"),
      award("c", "2024-07-01"),
    ];
    const refusedWith = (known: readonly Period[]) =>
      titleHistory(barring, events, { rounds: known }).refused.map(({ id }) => id);
    expect(refusedWith(rounds)).toEqual(["b"]);
    expect(refusedWith([])).toEqual(["b", "c"]);
  });

  it("of an end that is not known outlasts those that are", () => {
    const both = {
      ...barring,
      sanctions: [...(barring.sanctions ?? []), sanctionOf("days", undefined, { bars: years(9) })],
    };
    const events = [sanctioned("a", "2024-01-01", "days"), sanctioned("b", "2024-01-02", "next")];
    const until = (known: readonly Period[]) =>
      titleOn(both, events, { day: "2024-02-01", rounds: known }).barredUntil;
    expect([until(rounds), until([])]).toEqual(["2033-01-01", { unknown: "not-decreed" }]);
  });

  it.each([
    ["overlap", [{ from: "2024-03-01", until: "2024-07-02" }, { from: "2024-07-01" }]],
    ["begin twice", [{ from: "2024-03-01" }, { from: "2024-03-01" }]],
    ["never end", [{ from: "2024-03-01" }, { from: "2025-03-01" }]],
    ["are no periods", [{ since: "2024-03-01" }]],
  ])("is refused where rounds %s", (_, known) => {
    const options = { day: "2024-01-01", rounds: known as readonly Period[] } as const;
    expect(codeOf(() => titleOn(barring, [], options))).toBe("acceptance/invalid-options");
    expect(codeOf(() => titleHistory(barring, [], { rounds: options.rounds }))).toBe(
      "acceptance/invalid-options",
    );
  });

  it("may begin on the day on which another round ends", () => {
    const known = [
      { from: "2024-03-01", until: "2024-07-01" },
      { from: "2024-07-01", until: "2024-08-01" },
    ] as const;
    expect(endOf("two", "2024-01-01", known)).toBe("2024-08-01");
  });
});

describe("a repair", () => {
  it("gives back what the sanction took, from its day on", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "down"),
      repaired("c", "2020-08-01", "b"),
    ];
    expect(lifeOf(rules, events)).toEqual([
      ["2020-01-01", "2020-05-10", "held", 4],
      ["2020-05-10", "2020-08-01", "held", 2],
      ["2020-08-01", "2023-01-01", "held", 4],
    ]);
  });

  it("leaves what other sanctions took", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "down"),
      sanctioned("c", "2020-05-20", "pause"),
      repaired("d", "2020-06-01", "b"),
    ];
    expect(on(events, "2020-06-01")).toMatchObject({ status: "suspended", until: "2021-05-20" });
    expect(on(events, "2021-05-20")).toMatchObject({ status: "held", star: 4 });
  });

  it.each<[PlainDate, string, string | undefined]>([
    ["2020-05-20", "held", undefined],
    ["2020-05-21", "removed", "too-late-to-repair"],
  ])("on %s of a removal leaves the star %s", (day, status, reason) => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "slip"),
      repaired("c", day, "b"),
    ];
    expect(on(events, day).status).toBe(status);
    expect(titleHistory(rules, events).refused).toEqual(reason ? [{ id: "c", reason }] : []);
  });

  it("of what cannot be repaired, or no more, is refused", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "down"),
      repaired("c", "2020-05-11", "b"),
      repaired("d", "2020-05-12", "b"),
      sanctioned("e", "2020-05-13", "plate"),
      repaired("f", "2020-05-14", "e"),
      repaired("g", "2020-05-15", "nothing"),
    ];
    expect(titleHistory(rules, events).refused).toEqual(
      ["d", "f", "g"].map((id) => ({ id, reason: "nothing-to-repair" })),
    );
  });

  it("of what came before a new star is refused", () => {
    const events = [
      award("a", "2020-01-01"),
      sanctioned("b", "2020-05-10", "down"),
      award("c", "2020-06-01", 3),
      repaired("d", "2020-06-02", "b"),
    ];
    expect(on(events, "2020-06-02")).toMatchObject({ star: 3, by: "c" });
  });
});

describe("what is known of a star", () => {
  it("leaves out what was entered later", () => {
    const events = [
      award("a", "2020-01-01"),
      { ...sanctioned("b", "2020-05-10", "plate"), recordedOn: "2020-07-01" },
    ] as readonly TitleEvent[];
    const known = (knownOn: PlainDate) =>
      titleOn(rules, events, { day: "2020-06-01", knownOn }).status;
    expect([known("2020-06-30"), known("2020-07-01")]).toEqual(["held", "removed"]);
    expect(lifeOf(rules, events, { knownOn: "2020-06-30" })).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ["no list", 7, "acceptance/invalid-events"],
    [
      "a sanction that is not there",
      [sanctioned("a", "2020-01-01", "paus")],
      "acceptance/unknown-sanction",
    ],
    [
      "two sites",
      [award("a", "2020-01-01"), { ...award("b", "2020-01-02"), site: "s2" }],
      "acceptance/invalid-events",
    ],
    [
      "two events of one id",
      [award("a", "2020-01-01"), award("a", "2020-01-02")],
      "acceptance/conflict",
    ],
  ])("refuses %s", (_, events, code) => {
    expect(codeOf(() => titleHistory(rules, events as never))).toBe(code);
    expect(codeOf(() => titleOn(rules, events as never, { day: "2024-01-01" }))).toBe(code);
  });

  it("refuses options that do not fit", () => {
    expect(codeOf(() => titleOn(rules, [], {} as never))).toBe("core/invalid-shape");
    expect(codeOf(() => titleOn(rules, [], { day: "2024-1-1" as never }))).toBe(
      "core/invalid-date",
    );
    expect(codeOf(() => titleHistory(rules, [], { day: 1 } as never))).toBe("core/invalid-shape");
  });
});

describe("recheckDaysOf", () => {
  const every = (rest: Partial<TitleScheme>) => titlesOf(rest);
  it.each<[Partial<TitleScheme>, PlainDate, PlainDate, readonly string[]]>([
    [{ recheckEvery: years(2) }, "2015-12-01", "2021-11-30", ["2017-12-01", "2019-12-01"]],
    [
      { recheckEvery: years(2) },
      "2015-12-01",
      "2021-12-01",
      ["2017-12-01", "2019-12-01", "2021-12-01"],
    ],
    [{ recheckEvery: months(1) }, "2024-01-31", "2024-03-31", ["2024-02-29", "2024-03-31"]],
    [
      { recheckEvery: years(1), valid: years(3) },
      "2020-01-01",
      "2024-01-01",
      ["2021-01-01", "2022-01-01"],
    ],
    [{ recheckEvery: { unit: "days", length: 2 } }, "2100-12-28", "2100-12-31", ["2100-12-30"]],
    [{}, "2015-12-01", "2021-12-01", []],
  ])("of %j from %s through %s", (rest, awardedOn, through, days) => {
    expect(recheckDaysOf(every(rest), { awardedOn, through })).toEqual(days);
  });

  it("refuses days in the wrong order", () => {
    const wrong = { awardedOn: "2021-12-02", through: "2021-12-01" } as const;
    expect(codeOf(() => recheckDaysOf(rules, wrong))).toBe("acceptance/invalid-options");
    expect(recheckDaysOf(rules, { awardedOn: "2021-12-01", through: "2021-12-01" })).toEqual([]);
    expect(codeOf(() => recheckDaysOf(rules, {} as never))).toBe("core/invalid-shape");
  });
});
