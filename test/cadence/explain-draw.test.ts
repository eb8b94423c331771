import { describe, expect, it } from "vitest";
import { explainDraw } from "../../src/cadence/explain-draw.js";
import type { Draw } from "../../src/cadence/model/draw.js";
import { drawSchemeOf, stations } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";
import { drawBy } from "../support/draw-by.js";

const seed = "2026-11-27 12 25 30";
const promised = drawSchemeOf(1, { coverageRounds: 2, restRounds: 1 });
const history = [{ round: 1, seed: "first seed", visited: ["a"] }];
const draw = drawBy(promised, { round: 2, sites: stations("a", "b", "c"), history }, seed);
const plain = drawBy(drawSchemeOf(2), { round: 1, sites: stations("a") }, seed);
const [short] = draw.strata as readonly [Draw["strata"][number]];
const [first] = short.drawn;
const ticketIn = ({ strata }: Draw) => strata[0]?.drawn[0]?.ticket;

const told = (language: "zh" | "en", each = draw, scheme = promised) =>
  explainDraw(scheme, each, language).map(({ depth, text }) => `${depth} ${text}`);

describe("explaining a draw", () => {
  it("tells seed, commitment, turns, rests and what cannot be kept", () => {
    const { commitment } = draw.committed;
    const late = short.late[0];
    expect(told("zh")).toEqual([
      `0 第 2 轮暗访，公开种子“${seed}”，事先公布的承诺 ${commitment}`,
      "0 stations：名单 3 个，名额 1 个",
      `1 ${first?.site}：为保证至第 2 轮全覆盖而优先抽取，最小签 ${ticketIn(draw)}（第 1 签）`,
      "1 近期已暗访，本轮不抽：a",
      `1 已到期而无名额：${late}`,
      "1 全覆盖承诺无法兑现：至第 2 轮须暗访 2 个，名额仅 1 个",
    ]);
    expect(told("en")).toEqual([
      `0 round 2 of unannounced visits, public seed "${seed}", commitment ${commitment}`,
      "0 stations: 3 sites on the list, 1 seat",
      `1 ${first?.site}: drawn first, to be covered by round 2; smallest ticket ${ticketIn(draw)} (number 1)`,
      "1 visited a short while ago and left out: a",
      `1 due and without a seat: ${late}`,
      "1 the promise of coverage cannot be kept: by round 2 2 sites must be visited with 1 seat",
    ]);
  });

  it("tells a draw by ticket alone, with a seat to spare", () => {
    expect(told("zh", plain, drawSchemeOf(2)).slice(1)).toEqual([
      "0 stations：名单 1 个，名额 2 个",
      `1 a：按签抽取，最小签 ${ticketIn(plain)}（第 1 签）`,
      "1 无阵地可抽的名额 1 个",
    ]);
    expect(told("en", plain, drawSchemeOf(2)).slice(1)).toEqual([
      "0 stations: 1 site on the list, 2 seats",
      `1 a: drawn by its smallest ticket ${ticketIn(plain)} (number 1)`,
      "1 1 seat without a site",
    ]);
  });

  it.each<[object, string, string]>([
    [{ status: "verified" }, "复核结果与公布一致", "the draw comes out as published"],
    [
      { status: "differs", path: "/seed", expected: "a", published: 3 },
      '复核不一致：/seed 应为 "a"，公布为 3',
      'the draw differs at /seed: "a" comes out, 3 was published',
    ],
    [
      { status: "differs", path: "/strata/1", published: { b: 1, a: null } },
      '复核不一致：/strata/1 应为 无，公布为 {"a":null,"b":1}',
      'the draw differs at /strata/1: nothing comes out, {"a":null,"b":1} was published',
    ],
    [
      { status: "differs", path: "/strata/1", expected: [] },
      "复核不一致：/strata/1 应为 []，公布为 无",
      "the draw differs at /strata/1: [] comes out, nothing was published",
    ],
  ])("tells what a check came to: %j", (verification, zh, en) => {
    const textIn = (language: "zh" | "en") =>
      explainDraw(promised, verification as never, language).map(({ text }) => text);
    expect([textIn("zh"), textIn("en")]).toEqual([[zh], [en]]);
  });

  it("tells why there is no draw", () => {
    const refused = {
      status: "refused",
      reasons: ["not-as-committed", "seed-used-before"],
    } as const;
    expect(explainDraw(promised, refused, "zh").map(({ text }) => text)).toEqual([
      "未予抽取：规则、名单、历史或轮次与事先公布的承诺不符",
      "未予抽取：该随机种子已在以往轮次使用",
    ]);
    expect(explainDraw(promised, refused, "en").map(({ text }) => text)).toEqual([
      "no draw: scheme, list, history or round are not what was committed to",
      "no draw: a past round used the seed",
    ]);
  });

  it.each<[string, () => unknown]>([
    ["core/invalid-shape", () => explainDraw(promised, draw, "fr" as never)],
    ["cadence/invalid-draw", () => explainDraw(promised, {} as never, "zh")],
    [
      "cadence/unknown-stratum",
      () => explainDraw(promised, { ...draw, strata: [{ ...short, stratum: "center" }] }, "zh"),
    ],
  ])("is refused with %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
