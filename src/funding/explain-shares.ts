import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { InfeasibleAllocation, OpenAllocation } from "./allocate/allocation.js";
import type { ComparedShares, ExplainedShare, ShareComparison } from "./compare-shares.js";
import type { ShareCause } from "./tell/funding-phrases.js";
import { readAnswer } from "./tell/read-answer.js";
import { shareComparisonSchema } from "./tell/schema.js";
import type { Teller } from "./tell/teller.js";
import { tellerOf } from "./tell/teller.js";

const causes: readonly ShareCause[] = ["byWeight", "byBounds", "byRounding"];

/**
 * Tells a site why it gets so much more or less than its neighbor.
 *
 * @param comparison - The comparison, as `compareShares` returns it.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; causes that make no difference are
 * left out. A sum that cannot be split is told with the sites that it is about.
 * @throws {@link core.DomainError} `funding/invalid-record` when it is no comparison.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, or its reasons are
 * no traces.
 * @throws {@link core.DomainError} another `core/` code when it is not plain data.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "allocation", id: "running", version: "2024",
 *   title: { zh: "运行经费", en: "running costs" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" },
 *   facts: { people: { kind: "count", label: { zh: "人口", en: "people" } } },
 *   weight: fact("people"), method: "largest-remainder", ties: "by-id",
 * });
 * const sites = [{ site: "a", facts: { people: 900 } }, { site: "b", facts: { people: 600 } }];
 * const comparison = compareShares(scheme, sites, { total: "10000", site: "a", neighbor: "b" });
 * const sentences = explainShares(comparison, "zh");
 * sentences[0]; // { depth: 0, text: "a 得 6000 元，b 得 4000 元，前者比后者多 2000 元" }
 * sentences[1]; // { depth: 1, text: "权重 900 比 600：多 2000 元" }
 */
export function explainShares(
  comparison: ShareComparison,
  language: Language,
): readonly Sentence[] {
  const teller = tellerOf(language);
  const read = readAnswer(shareComparisonSchema, comparison, "comparison of shares");
  return Object.freeze(
    read.status === "compared" ? differenceIn(teller, read) : obstaclesTo(teller, read),
  );
}

/** What stands against a split, and the sites that it is about. */
function obstaclesTo(
  { words, yuan, known }: Teller,
  answer: InfeasibleAllocation | OpenAllocation,
): readonly Sentence[] {
  const total = yuan(answer.total);
  if (answer.status === "infeasible") {
    return [
      { depth: 0, text: words.infeasible(total, yuan(answer.missing)) },
      ...answer.sites.map((site) => ({ depth: 1, text: words.bounded(site) })),
    ];
  }
  return [
    { depth: 0, text: words.open(total) },
    ...answer.sites.map(({ site, reason }) => ({
      depth: 1,
      text: words.waiting(site, known(reason, String)),
    })),
  ];
}

function differenceIn({ words, yuan, reasons }: Teller, read: ComparedShares): readonly Sentence[] {
  const { site, neighbor } = read;
  const more = (amount: string): string => {
    if (amount === "0") return words.more("same", amount);
    return amount.startsWith("-")
      ? words.more("less", amount.slice(1))
      : words.more("more", amount);
  };
  const causeSentence = (cause: ShareCause): Sentence => {
    const [one, other] = [site.parts.weight, neighbor.parts.weight];
    const name = cause === "byWeight" ? words.weights(one, other) : words.causes[cause];
    return { depth: 1, text: words.cause(name, more(read[cause])) };
  };
  const shareSentences = ({ site: id, parts, trace }: ExplainedShare): readonly Sentence[] => [
    { depth: 1, text: parts.apart ? words.apart(id) : words.weight(id, parts.weight) },
    ...reasons(2, trace),
    ...(parts.bound === undefined ? [] : [{ depth: 2, text: words.bound(id, parts.bound) }]),
  ];
  const shareText = (share: ExplainedShare): string => words.share(share.site, yuan(share.amount));
  return [
    { depth: 0, text: words.shares(shareText(site), shareText(neighbor), more(read.more)) },
    ...causes.filter((cause) => read[cause] !== "0").map(causeSentence),
    ...shareSentences(site),
    ...shareSentences(neighbor),
  ];
}
