import { canonicalJson } from "../core/canonical-json.js";
import { definitely } from "../core/definitely.js";
import type { JsonValue } from "../core/json-value.js";
import { parseWith } from "../core/parse-with.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import { checkedVoice } from "../rules/explain/voice.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Draw } from "./model/draw.js";
import type { DrawScheme, DrawStratum } from "./model/draw-scheme.js";
import type { DrawVerification } from "./model/draw-verification.js";
import { anyDrawSchema } from "./schema.js";
import { refuseStray } from "./scheme/cadence-fault.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";
import { drawPhrases } from "./tell/draw-phrases.js";

/**
 * Tells a draw in sentences for the public: what was committed to, which seed decided, and why each
 * site was drawn, rests or waits; or what the check of a draw came to.
 *
 * @param scheme - The rule of the draw, which names the strata.
 * @param draw - What `drawVisits` or `verifyDraw` returns.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth.
 * @throws {@link core.DomainError} the codes of `defineDraw`, when the scheme does not fit.
 * @throws {@link core.DomainError} `cadence/invalid-draw` when it is no draw, `cadence/unknown-stratum`
 * when it has a stratum that the scheme does not.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and the codes of
 * what is not plain data.
 * @example
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 1 } }],
 * });
 * explainDraw(scheme, { status: "refused", reasons: ["seed-used-before"] }, "zh"); // [
 * //   { depth: 0, text: "未予抽取：该随机种子已在以往轮次使用" } ]
 * explainDraw(scheme, { status: "verified" }, "en")[0]?.text; // "the draw comes out as published"
 */
export function explainDraw(
  scheme: DrawScheme,
  draw: Draw | DrawVerification,
  language: Language,
): readonly Sentence[] {
  checkedVoice(language);
  const words = drawPhrases[language];
  const { strata } = readDrawScheme(scheme);
  const failure = { code: "cadence/invalid-draw", what: "draw" } as const;
  const read = parseWith<Draw | DrawVerification, CadenceErrorCode>(anyDrawSchema, draw, failure);
  switch (read.status) {
    case "refused":
      return listed(read.reasons.map((reason) => [0, words[reason]]));
    case "verified":
      return listed([[0, words.verified]]);
    case "differs":
      return listed([[0, words.differs(read.path, shown(read.expected), shown(read.published))]]);
    case "drawn":
      return listed(linesOf(read, strata, language));
  }
}

/** A value on one line, as JSON; nothing where there is none. */
const shown = (value: JsonValue | undefined): string | undefined =>
  value === undefined ? undefined : canonicalJson(value);

/** The lines of a draw: first the draw itself, then each stratum with what lies below it. */
function linesOf(
  { committed, seed, shared, strata: drawnStrata }: Draw,
  strata: readonly DrawStratum[],
  language: Language,
): readonly Line[] {
  const words = drawPhrases[language];
  const labels = new Map(strata.map(({ id, label }) => [id, label[language]]));
  return [
    [0, words.draw(committed.round, seed, committed.commitment)],
    ...(shared === undefined ? [] : [[0, words.shared(shared)] as const]),
    ...drawnStrata.flatMap((stratum): readonly Line[] => {
      refuseStray("cadence/unknown-stratum", "stratum", stratum.stratum, new Set(labels.keys()));
      const { sites, seats, claim, drawn, resting, late, unfilled, shortfall } = stratum;
      const label = definitely(labels.get(stratum.stratum), "the check of the stratum");
      return [
        [0, words.stratum(label, sites, seats)],
        ...(claim === undefined || shared === undefined
          ? []
          : [[1, words.claim(claim, shared)] as const]),
        ...drawn.map((site): Line => [1, words.drawn(site)]),
        ...(resting.length === 0 ? [] : [[1, words.resting(resting)] as const]),
        ...(unfilled === 0 ? [] : [[1, words.unfilled(unfilled)] as const]),
        ...(late.length === 0 ? [] : [[1, words.late(late)] as const]),
        ...(shortfall === undefined ? [] : [[1, words.shortfall(shortfall)] as const]),
      ];
    }),
  ];
}

type Line = readonly [depth: number, text: string];

const listed = (lines: readonly Line[]): readonly Sentence[] =>
  Object.freeze(lines.map(([depth, text]) => Object.freeze({ depth, text })));
