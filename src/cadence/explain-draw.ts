import { definitely } from "../core/definitely.js";
import { parseWith } from "../core/parse-with.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import { checkedVoice } from "../rules/explain/voice.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Draw, DrawScheme, RefusedDraw } from "./model.js";
import { anyDrawSchema } from "./schema.js";
import { refuseStray } from "./scheme/cadence-fault.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";
import { drawPhrases } from "./tell/draw-phrases.js";

/**
 * Tells a draw in sentences for the public: what was committed to, which seed decided, and why each
 * site was drawn, rests or waits.
 *
 * @param scheme - The rule of the draw, which names the strata.
 * @param draw - The draw or the refusal, as `drawVisits` returns it.
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
 */
export function explainDraw(
  scheme: DrawScheme,
  draw: Draw | RefusedDraw,
  language: Language,
): readonly Sentence[] {
  checkedVoice(language);
  const words = drawPhrases[language];
  const { strata } = readDrawScheme(scheme);
  const failure = { code: "cadence/invalid-draw", what: "draw" } as const;
  const read = parseWith<Draw | RefusedDraw, CadenceErrorCode>(anyDrawSchema, draw, failure);
  if (read.status === "refused") return listed(read.reasons.map((reason) => [0, words[reason]]));
  const labels = new Map(strata.map(({ id, label }) => [id, label[language]]));
  const { committed, seed } = read;
  return listed([
    [0, words.draw(committed.round, seed, committed.commitment)],
    ...read.strata.flatMap((stratum): readonly Line[] => {
      refuseStray("cadence/unknown-stratum", "stratum", stratum.stratum, new Set(labels.keys()));
      const { sites, seats, drawn, resting, late, unfilled, shortfall } = stratum;
      const label = definitely(labels.get(stratum.stratum), "the check of the stratum");
      return [
        [0, words.stratum(label, sites, seats)],
        ...drawn.map((site): Line => [1, words.drawn(site)]),
        ...(resting.length === 0 ? [] : [[1, words.resting(resting)] as const]),
        ...(unfilled === 0 ? [] : [[1, words.unfilled(unfilled)] as const]),
        ...(late.length === 0 ? [] : [[1, words.late(late)] as const]),
        ...(shortfall === undefined ? [] : [[1, words.shortfall(shortfall)] as const]),
      ];
    }),
  ]);
}

type Line = readonly [depth: number, text: string];

const listed = (lines: readonly Line[]): readonly Sentence[] =>
  Object.freeze(lines.map(([depth, text]) => Object.freeze({ depth, text })));
