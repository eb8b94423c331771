import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { GrantedSite, SiteGrant } from "./grants/computed-grants.js";
import { readAnswer } from "./tell/read-answer.js";
import { grantedSiteSchema } from "./tell/schema.js";
import { tellerOf } from "./tell/teller.js";

/**
 * Tells a site what it is granted, and why.
 *
 * @param site - The site, as `computeGrants` returns it; with reasons for `detail: "trace"`.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; the sum comes last.
 * @throws {@link core.DomainError} `funding/invalid-record` when it is no such site.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, or its reasons are
 * no traces.
 * @throws {@link core.DomainError} another `core/` code when it is not plain data.
 * @example
 * const label = { zh: "五星级奖补", en: "5-star grant" };
 * const granted = { grant: "five", label, outcome: "granted", amount: "6000" } as const;
 * const sentences = explainGrants({ site: "a", total: "6000", grants: [granted] }, "zh");
 * sentences[0]; // { depth: 0, text: "五星级奖补：发放，6000 元" }
 * sentences[1]; // { depth: 0, text: "合计 6000 元" }
 */
export function explainGrants(site: GrantedSite, language: Language): readonly Sentence[] {
  const { words, yuan, reasons } = tellerOf(language);
  const { grants, total } = readAnswer(grantedSiteSchema, site, "list of grants of a site");
  const grantSentences = (grant: SiteGrant): readonly Sentence[] => {
    const { label, outcome, amount, entitled, trace, condition } = grant;
    return [
      { depth: 0, text: words.grant(label[language], outcome, yuan(amount)) },
      ...(entitled === undefined ? [] : [{ depth: 1, text: words.entitled(yuan(entitled)) }]),
      ...reasons(1, condition),
      ...(outcome === "not-eligible" ? [] : reasons(1, trace)),
    ];
  };
  return Object.freeze([
    ...grants.flatMap(grantSentences),
    { depth: 0, text: words.total(yuan(total)) },
  ]);
}
