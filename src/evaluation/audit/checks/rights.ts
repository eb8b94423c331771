import { signOf } from "../../../core/arithmetic.js";
import { entryOf } from "../../../rules/entry-of.js";
import type { ItemNode } from "../../lower/indicator-tree.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding, WordExample } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";
import type { LexiconEntry } from "../rights-lexicon.js";
import { rightsLexicon, wordIn } from "../rights-lexicon.js";

/**
 * Reports rules that take something from persons or households without a legal basis, and rules that
 * touch petitioning or statutory benefits, whoever is judged.
 */
export function rights(checked: AuditedScheme): readonly EvaluationFinding[] {
  return [...withoutBasis(checked), ...touchedRights(checked)];
}

function withoutBasis(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { subject, vetoes = [] } = checked.scheme;
  if (subject !== "person" && subject !== "household") return [];
  const taking = [
    ...checked.items.filter((node) => takesPoints(checked, node)).map(({ indicator }) => indicator),
    ...vetoes,
  ];
  return taking
    .filter(({ legalBasis }) => legalBasis === undefined)
    .map(
      (rule): EvaluationFinding => ({
        code: "legal-basis-missing",
        severity: "warning",
        at: placeIn(checked, rule),
        message: evaluationPhrases.legalBasisMissing(rule.id),
      }),
    );
}

function takesPoints({ audited }: AuditedScheme, { indicator }: ItemNode): boolean {
  const { least } = audited.bounds.boundsOf(indicator.rule, audited.bounds);
  return least === undefined || signOf(least) < 0;
}

function touchedRights(checked: AuditedScheme): readonly EvaluationFinding[] {
  return rulesOf(checked).flatMap((rule) => {
    const own = textsIn(rule);
    const texts = [...own, ...own.flatMap((text) => textsIn(entryOf(checked.scheme.facts, text)))];
    return rightsLexicon.flatMap((entry): readonly EvaluationFinding[] => {
      const [found] = texts.flatMap((text) => wordsOf(entry, text));
      if (found === undefined) return [];
      return [
        {
          code: entry.code,
          severity: "warning",
          at: placeIn(checked, rule),
          message: evaluationPhrases.touchesRight(rule.id, found.word, entry.reason),
          counterexample: found,
        },
      ];
    });
  });
}

function wordsOf(entry: LexiconEntry, text: string): readonly WordExample[] {
  const word = wordIn(text, entry);
  return word === undefined ? [] : [{ kind: "word", word, text }];
}

/** Whatever of a scheme gives, takes or decides something. */
function rulesOf({ scheme, items }: AuditedScheme): readonly (object & { readonly id: string })[] {
  const { gates = [], vetoes = [], figures = [], classification } = scheme;
  const classes = classification?.classes ?? [];
  return [...items.map(({ indicator }) => indicator), ...figures, ...gates, ...vetoes, ...classes];
}

/** The texts of a part of the scheme: labels, citations, words, and the names of facts. */
function textsIn(part: unknown): readonly string[] {
  const texts: string[] = [];
  // The array also yields what is added during the loop.
  const waiting: unknown[] = [part];
  for (const value of waiting) {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value));
  }
  return texts;
}
