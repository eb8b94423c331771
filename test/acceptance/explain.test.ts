import { describe, expect, it } from "vitest";
import { explainProgress } from "../../src/acceptance/explain-progress.js";
import { explainRefusals } from "../../src/acceptance/explain-refusals.js";
import { explainTitle } from "../../src/acceptance/explain-title.js";
import { explainTitleRefusals } from "../../src/acceptance/explain-title-refusals.js";
import type { AcceptanceScheme } from "../../src/acceptance/model/acceptance-scheme.js";
import type { RoundStatus } from "../../src/acceptance/model/progress.js";
import type { RoundEvent } from "../../src/acceptance/model/round-event.js";
import type {
  RefusalReason,
  RefusedRoundEvent,
} from "../../src/acceptance/model/round-standing.js";
import type { TitleRefusalReason } from "../../src/acceptance/model/title.js";
import type { TitleEvent } from "../../src/acceptance/model/title-event.js";
import { roundOn } from "../../src/acceptance/round-on.js";
import { acceptancePhrases } from "../../src/acceptance/tell/acceptance-phrases.js";
import { titleHistory } from "../../src/acceptance/title-history.js";
import { titleOn } from "../../src/acceptance/title-on.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { Sentence } from "../../src/rules/explain/explain.js";
import { event, sanctionOf, titleEvent, titlesOf } from "../support/acceptance-schemes.js";
import { codeOf } from "../support/code-of.js";

const label = (zh: string, en: string) => ({ zh, en });
const citation = { document: "星级管理办法", clause: "第七条" } as const;
const days = (length: number) => ({ unit: "days", length }) as const;

const process: AcceptanceScheme = {
  kind: "acceptance",
  id: "process",
  version: "2024",
  title: label("星级评定", "stars"),
  issuer: "county office",
  region: "county",
  effective: { from: "2024-01-01" },
  citation,
  facts: { score: { kind: "decimal", label: label("自评分", "own score") } },
  steps: [
    {
      kind: "check",
      id: "self",
      label: label("自评", "self-assessment"),
      within: days(10),
      when: {
        kind: "compare",
        left: { kind: "fact", fact: "score" },
        is: "at-least",
        right: { kind: "constant", value: "85" },
      },
    },
    {
      kind: "check",
      id: "visit",
      label: label("实地考察", "visit"),
      citation,
      within: { unit: "working-days", length: 5 },
    },
    { kind: "decision", id: "decision", label: label("审定", "decision") },
    { kind: "notice", id: "notice", label: label("公示", "public notice"), lasts: days(5) },
    { kind: "check", id: "plate", label: label("授牌", "plate"), within: days(30) },
  ],
  objections: { answerWithin: days(15), upheld: "fails" },
};

const log: readonly RoundEvent[] = [
  event("e1", "2024-06-03", { kind: "entered" }),
  event("e2", "2024-06-14", { kind: "completed", step: "self", facts: { score: "90" } }),
  event("e3", "2024-06-20", { kind: "completed", step: "visit" }),
  event("e4", "2024-06-24", { kind: "decided", step: "decision", star: 4 }),
  event("e5", "2024-06-25", { kind: "announced", step: "notice" }),
  event("e6", "2024-06-27", { kind: "objected" }),
  event("e7", "2024-07-13", { kind: "answered", objection: "e6", upheld: false }),
  event("e8", "2024-07-20", { kind: "completed", step: "plate" }),
];

const linesOf = (sentences: readonly Sentence[]) =>
  sentences.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);

const told = (language: "zh" | "en", day: PlainDate, events: readonly RoundEvent[] = log) =>
  roundOn(process, events, { day }).sites.flatMap((site) =>
    linesOf(explainProgress(site, process, language)),
  );

describe("explainProgress", () => {
  it("tells what is next, until when, and that it is over", () => {
    expect(told("zh", "2024-06-13")).toEqual([
      "评定进行中，自 2024-06-03 起（事件 e1）",
      "下一步：自评",
      "  最迟：2024-06-13",
    ]);
    expect(told("en", "2024-06-14", log.slice(0, 1))).toEqual([
      "under way, since 2024-06-03 (event e1)",
      "next: self-assessment",
      "  last day for it: 2024-06-13, which is over",
    ]);
  });

  it("tells a deadline that hangs on working days, with the citation of the step", () => {
    expect(told("zh", "2024-06-14")).toEqual([
      "评定进行中，自 2024-06-03 起（事件 e1）",
      "下一步：实地考察（依据《星级管理办法》第七条）",
      "  最迟：未知（尚未规定）",
      "已完成：自评，2024-06-14，逾期",
    ]);
    expect(told("zh", "2024-06-14", log.slice(0, 1))[2]).toBe("  最迟：2024-06-13，已逾期");
    expect(told("en", "2024-06-14")[2]).toMatch(/^ {2}last day for it: unknown \(.+\)$/);
    expect(told("zh", "2024-06-20").at(-1)).toBe(
      "已完成：实地考察，2024-06-20，是否逾期未知（尚未规定）",
    );
    expect(told("en", "2024-06-20").at(-1)).toMatch(
      /^complete: visit, 2024-06-20, whether late is unknown \(.+\)$/,
    );
  });

  it("tells a notice that is up, and an objection that is open or answered", () => {
    expect(told("zh", "2024-06-28").slice(0, 6)).toEqual([
      "评定进行中，自 2024-06-03 起（事件 e1）",
      "审定结果：四星级",
      "公示中，2024-06-25 起",
      "  公示最后一日：2024-06-30",
      "异议 e6（2024-06-27）",
      "  尚未答复",
    ]);
    expect(told("en", "2024-06-28").slice(2, 7)).toEqual([
      "public notice is up, from 2024-06-25",
      "  last day of the notice: 2024-06-30",
      "objection e6 (2024-06-27)",
      "  not answered yet",
      "  last day for it: 2024-07-12",
    ]);
    expect(told("zh", "2024-07-20")).toEqual([
      "全部程序已完成，自 2024-07-20 起（事件 e8）",
      "审定结果：四星级",
      "异议 e6（2024-06-27）",
      "  2024-07-13 答复：异议不成立，逾期",
      "已完成：自评，2024-06-14，逾期",
      "已完成：实地考察，2024-06-20，是否逾期未知（尚未规定）",
      "已完成：审定，2024-06-24",
      "已完成：公示，2024-07-13",
      "已完成：授牌，2024-07-20",
    ]);
    expect(told("en", "2024-07-20")[3]).toBe("  answered on 2024-07-13: not upheld, late");
    const upheld = event("e7", "2024-07-12", { kind: "answered", objection: "e6", upheld: true });
    const ended = [...log.slice(0, 6), upheld];
    expect(told("zh", "2024-07-12", ended)[3]).toBe("  2024-07-12 答复：异议成立");
    expect(told("en", "2024-07-12", ended).slice(0, 4)).toEqual([
      "not passed, since 2024-07-12 (event e7)",
      "decided: 4 stars",
      "objection e6 (2024-06-27)",
      "  answered on 2024-07-12: upheld",
    ]);
  });

  it("tells what an objection is about, open or answered", () => {
    const reasoned = log.map((each) =>
      each.kind === "objected" ? { ...each, reason: "台账不实" } : each,
    );
    expect(told("zh", "2024-06-28", reasoned).slice(4, 7)).toEqual([
      "异议 e6（2024-06-27）",
      "  原因：台账不实",
      "  尚未答复",
    ]);
    expect(told("en", "2024-07-20", reasoned).slice(2, 5)).toEqual([
      "objection e6 (2024-06-27)",
      "  reason: 台账不实",
      "  answered on 2024-07-13: not upheld, late",
    ]);
    const [site] = roundOn(process, reasoned, { day: "2024-07-20" }).sites;
    expect(site?.objections[0]?.reason).toBe("台账不实");
  });

  it("tells an objection without a last day for its answer", () => {
    const { objections: _, ...rest } = process;
    const open = { ...rest, objections: { upheld: "fails" } } as const;
    const [site] = roundOn(open, log, { day: "2024-06-28" }).sites;
    const lines = site === undefined ? [] : linesOf(explainProgress(site, open, "en"));
    expect(lines.slice(4, 7)).toEqual([
      "objection e6 (2024-06-27)",
      "  not answered yet",
      "complete: self-assessment, 2024-06-14, late",
    ]);
  });

  it("tells faults that are to be set right before the next step", () => {
    const order = event("o", "2024-06-05", {
      kind: "ordered",
      findings: ["台账缺失", "无标识"],
      within: days(20),
    });
    const events = [log[0] as RoundEvent, order];
    expect(told("zh", "2024-06-25", events)).toEqual([
      "限期整改中，自 2024-06-05 起（事件 o）",
      "须整改：台账缺失；无标识",
      "  整改期限：2024-06-25",
      "下一步：自评",
    ]);
    expect(told("en", "2024-06-26", events)).toEqual([
      "has faults to set right, since 2024-06-05 (event o)",
      "to be set right: 台账缺失; 无标识",
      "  last day for setting it right: 2024-06-25, which is over",
      "next: self-assessment",
    ]);
  });

  it("tells why a check ended badly, and that no star was given", () => {
    const failed = event("x", "2024-06-05", { kind: "failed", step: "self", reason: "已停用" });
    expect(told("zh", "2024-06-05", [log[0] as RoundEvent, failed])).toEqual([
      "未通过，自 2024-06-05 起（事件 x）",
      "  原因：已停用",
    ]);
    expect(told("en", "2024-06-05", [log[0] as RoundEvent, failed])[1]).toBe("  reason: 已停用");
    const none = event("e4", "2024-06-24", { kind: "decided", step: "decision", star: null });
    const declined = [...log.slice(0, 3), none];
    expect(told("zh", "2024-06-24", declined).slice(0, 2)).toEqual([
      "未授予星级，自 2024-06-24 起（事件 e4）",
      "审定结果：不授予星级",
    ]);
    expect(told("en", "2024-06-24", declined)[1]).toBe("decided: no star");
  });

  it.each<[RoundStatus, string, string]>([
    ["under-way", "评定进行中", "under way"],
    ["rectifying", "限期整改中", "has faults to set right"],
    ["accepted", "全部程序已完成", "every step is complete"],
    ["declined", "未授予星级", "no star was given"],
    ["failed", "未通过", "not passed"],
    ["lapsed", "逾期，已退出评定", "dropped out, as a deadline has passed"],
    ["withdrawn", "已撤回申报", "withdrawn"],
  ])("has words for %s", (status, zh, en) => {
    const progress = {
      site: "s1",
      since: "2024-06-03",
      by: "e",
      steps: [],
      objections: [],
      values: {},
      status,
    } as const;
    expect(explainProgress(progress, process, "zh")[0]?.text).toContain(zh);
    expect(explainProgress(progress, process, "en")[0]?.text).toContain(en);
  });

  it("refuses what is no such answer, another process and no language", () => {
    const [site] = roundOn(process, log, { day: "2024-06-28" }).sites;
    const telling = (...given: readonly unknown[]) =>
      codeOf(() => (explainProgress as (...all: readonly unknown[]) => unknown)(...given));
    expect(telling({ site: "s1" }, process, "zh")).toBe("acceptance/invalid-record");
    const other = { ...process, steps: process.steps.slice(0, 1) };
    expect(telling(site, other, "zh")).toBe("acceptance/invalid-record");
    expect(telling(site, {}, "zh")).toBe("acceptance/invalid-scheme");
    expect(telling(site, process, "fr")).toBe("core/invalid-shape");
    expect(() => explainProgress(site as never, other, "zh")).toThrow(
      'The scheme has no "notice". Hand over the scheme that the answer was worked out with.',
    );
  });
});

describe("explainRefusals", () => {
  const events = [
    log[0] as RoundEvent,
    event("low", "2024-06-05", { kind: "completed", step: "self", facts: { score: "80" } }),
    event("soon", "2024-06-06", { kind: "completed", step: "visit" }),
    event("stray", "2024-06-07", { kind: "withdrawn" }, { site: "s2" }),
  ];

  it("tells each event, what was next, and why the guard does not hold", () => {
    const { refused } = roundOn(process, events, { day: "2024-06-30", detail: "trace" });
    const zh = linesOf(explainRefusals(refused, process, "zh"));
    expect(zh[0]).toBe("事件 low 不计：不符合这一步的条件（当时的下一步：自评）");
    expect(zh[1]).toMatch(/^ {2}自评：/);
    expect(zh.join("\n")).toMatch(/自评分.*80.*85/);
    expect(zh.slice(-2)).toEqual([
      "事件 soon 不计：尚未轮到这一步（当时的下一步：自评）",
      "事件 stray 不计：该站点未申报",
    ]);
    const plain = roundOn(process, events, { day: "2024-06-30" }).refused;
    expect(linesOf(explainRefusals(plain, process, "en"))).toEqual([
      "event low does not count: what the step asks for does not hold (next at that time: self-assessment)",
      "event soon does not count: that step has not its turn (next at that time: self-assessment)",
      "event stray does not count: the site has not applied",
    ]);
  });

  const reasons: Readonly<Record<RefusalReason, true>> = {
    "not-entered": true,
    "already-entered": true,
    "round-over": true,
    "out-of-order": true,
    "wrong-kind": true,
    "guard-not-met": true,
    "guard-undetermined": true,
    "notice-running": true,
    "no-notice": true,
    "objection-open": true,
    "no-objection": true,
    "no-order": true,
    "vote-needed": true,
    "answer-needed": true,
    "wrong-authority": true,
    rectifying: true,
    "day-unknown": true,
  };
  const titleReasons: Readonly<Record<TitleRefusalReason, true>> = {
    barred: true,
    "no-star": true,
    "nothing-to-repair": true,
    "too-late-to-repair": true,
  };

  it("has words of its own for every reason, in both languages, and for no other", () => {
    const all = [...Object.keys(reasons), ...Object.keys(titleReasons)];
    for (const language of ["zh", "en"] as const) {
      const words = acceptancePhrases[language].refusals;
      expect(Object.keys(words).sort()).toEqual([...all].sort());
      expect(new Set(Object.values(words)).size).toBe(all.length);
      const texts = [
        ...explainRefusals(
          Object.keys(reasons).map(
            (reason) => ({ id: "x", site: "s", reason }) as RefusedRoundEvent,
          ),
          process,
          language,
        ),
        ...explainTitleRefusals(
          Object.keys(titleReasons).map((reason) => ({ id: "x", reason }) as never),
          language,
        ),
      ].map(({ text }) => text);
      const script = language === "zh" ? /\p{Script=Han}/u : /^[ -~]+$/;
      expect(texts.every((text) => script.test(text))).toBe(true);
      expect(new Set(texts).size).toBe(all.length);
    }
  });

  it("refuses what is no such list", () => {
    const refused = [{ id: "x", site: "s", reason: "barred" }] as never;
    expect(codeOf(() => explainRefusals(refused, process, "zh"))).toBe("acceptance/invalid-record");
    expect(
      codeOf(() => explainTitleRefusals([{ id: "x", reason: "no-notice" }] as never, "zh")),
    ).toBe("acceptance/invalid-record");
    expect(codeOf(() => explainTitleRefusals([], "fr" as never))).toBe("core/invalid-shape");
    const away = [{ id: "x", site: "s", reason: "rectifying", next: "gone" }] as const;
    expect(codeOf(() => explainRefusals(away, process, "en"))).toBe("acceptance/invalid-record");
  });
});

describe("explainTitle", () => {
  const rules = titlesOf({
    valid: { unit: "years", length: 3 },
    recheckEvery: { unit: "years", length: 1 },
    sanctions: [
      sanctionOf(
        "pause",
        { kind: "suspends", for: { unit: "months", length: 6 } },
        { label: label("暂停", "suspension"), citation },
      ),
      sanctionOf(
        "plate",
        { kind: "removes" },
        {
          label: label("摘牌", "plate removed"),
          bars: { unit: "years", length: 2 },
        },
      ),
      sanctionOf("cheated", undefined, {
        label: label("弄虚作假", "false evidence"),
        bars: { unit: "rounds", length: 1 },
      }),
    ],
  });
  const award = titleEvent("a", "2020-05-01", { kind: "awarded", star: 4 });
  const sanctioned = (sanction: string) =>
    titleEvent("b", "2020-08-10", { kind: "sanctioned", sanction });
  const lines = (language: "zh" | "en", day: PlainDate, ...events: readonly TitleEvent[]) =>
    linesOf(explainTitle(titleOn(rules, events, { day }), rules, language));

  it.each<[string, PlainDate, readonly TitleEvent[], readonly string[], readonly string[]]>([
    ["nothing yet", "2020-04-30", [award], ["尚未评定星级"], ["not given a star yet"]],
    [
      "a bar from a round that is not set yet, without a star",
      "2020-08-10",
      [sanctioned("cheated")],
      [
        "尚未评定星级",
        "  弄虚作假，2020-08-10（事件 b）（依据《Notice 1》）",
        "何时可再获星级：未知（尚未规定）",
      ],
      [
        "not given a star yet",
        "  false evidence, 2020-08-10 (event b) (Notice 1)",
        "from when on it may be given a star again: unknown (not yet decreed)",
      ],
    ],
    [
      "a star, its last day and its re-check",
      "2020-05-01",
      [award],
      ["四星级，有效，自 2020-05-01 起（事件 a），至 2023-04-30", "应复查之日：2021-05-01"],
      [
        "4 stars, held, since 2020-05-01 (event a), through 2023-04-30",
        "re-check due on 2021-05-01",
      ],
    ],
    [
      "a suspension with its citation",
      "2020-08-10",
      [award, sanctioned("pause")],
      [
        "星级暂停，自 2020-08-10 起（事件 b），至 2021-02-09",
        "  暂停，2020-08-10（事件 b）（依据《星级管理办法》第七条）",
      ],
      [
        "the star is suspended, since 2020-08-10 (event b), through 2021-02-09",
        "  suspension, 2020-08-10 (event b) (星级管理办法, 第七条)",
      ],
    ],
    [
      "a removal and the bar",
      "2021-01-01",
      [award, sanctioned("plate")],
      [
        "星级已摘除，自 2020-08-10 起（事件 b）",
        "  摘牌，2020-08-10（事件 b）（依据《Notice 1》）",
        "2022-08-10 起方可再获星级",
      ],
      [
        "the star was taken away, since 2020-08-10 (event b)",
        "  plate removed, 2020-08-10 (event b) (Notice 1)",
        "may be given a star again from 2022-08-10 on",
      ],
    ],
    [
      "a failed re-check",
      "2021-05-02",
      [award, titleEvent("c", "2021-05-01", { kind: "rechecked", passed: false })],
      ["星级已摘除，自 2021-05-01 起（事件 c）", "  复查未通过"],
      ["the star was taken away, since 2021-05-01 (event c)", "  a re-check was failed"],
    ],
    [
      "the end of its time",
      "2023-05-01",
      [award],
      ["星级已到期，自 2023-05-01 起（事件 a）"],
      ["the time of the star is over, since 2023-05-01 (event a)"],
    ],
  ])("tells %s", (_, day, events, zh, en) => {
    expect(lines("zh", day, ...events)).toEqual(zh);
    expect(lines("en", day, ...events)).toEqual(en);
  });

  it.each([
    [0, "零星级", "0 stars"],
    [1, "一星级", "1 star"],
    [2, "二星级", "2 stars"],
    [3, "三星级", "3 stars"],
    [5, "五星级", "5 stars"],
  ] as const)("calls %s stars by their name", (star, zh, en) => {
    const title = { status: "held", star } as const;
    expect(explainTitle(title, rules, "zh")[0]?.text).toBe(`${zh}，有效`);
    expect(explainTitle(title, rules, "en")[0]?.text).toBe(`${en}, held`);
  });

  it("tells the stretches of a history too, and what was refused in it", () => {
    const again = titleEvent("c", "2021-08-10", { kind: "awarded", star: 3 });
    const history = titleHistory(rules, [award, sanctioned("plate"), again]);
    expect(history.stretches.map((each) => explainTitle(each, rules, "en")[0]?.text)).toEqual([
      "4 stars, held, since 2020-05-01 (event a), through 2020-08-09",
      "the star was taken away, since 2020-08-10 (event b)",
    ]);
    expect(linesOf(explainTitleRefusals(history.refused, "zh"))).toEqual([
      "事件 c 不计：仍在禁止参评期内",
    ]);
  });

  it.each<[string, unknown, string]>([
    ["no answer", {}, "acceptance/invalid-record"],
    [
      "a star that is held without one",
      { status: "held", star: null },
      "acceptance/invalid-record",
    ],
    ["a star that is none", { status: "removed", star: 3 }, "acceptance/invalid-record"],
    [
      "a sanction of other rules",
      {
        status: "removed",
        star: null,
        sanctions: [{ sanction: "other", on: "2020-01-01", by: "b" }],
      },
      "acceptance/invalid-record",
    ],
  ])("refuses %s", (_, title, code) => {
    expect(codeOf(() => explainTitle(title as never, rules, "zh"))).toBe(code);
  });

  it("refuses rules that do not fit and no language", () => {
    const title = { status: "unrated", star: null } as const;
    expect(codeOf(() => explainTitle(title, {} as never, "zh"))).toBe("acceptance/invalid-scheme");
    expect(codeOf(() => explainTitle(title, rules, "fr" as never))).toBe("core/invalid-shape");
  });
});
