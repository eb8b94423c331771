import { definitely } from "../../../core/definitely.js";
import type { Assignment, Tried } from "../../../rules/audit/probe/assignments.js";
import { assignmentsOf } from "../../../rules/audit/probe/assignments.js";
import { changeExample } from "../../../rules/audit/probe/facts-example.js";
import { halveBetween } from "../../../rules/audit/probe/halve-between.js";
import type { Prober } from "../../../rules/audit/probe/prober.js";
import { withFact } from "../../../rules/audit/probe/prober.js";
import type { Probed, Sought } from "../../../rules/audit/probe/seek-result.js";
import { greatest, least, seekResult } from "../../../rules/audit/probe/seek-result.js";
import type { FactValue } from "../../../rules/fact-sheet.js";
import { figuresNeeded } from "../../../rules/trace/figures-needed.js";
import { gateId } from "../../lower/figure-ids.js";
import type { DimensionNode } from "../../lower/indicator-tree.js";
import { isBase } from "../../lower/lower-total.js";
import type { Gate } from "../../model.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/**
 * Reports gates that a bonus can open, and gates that look at a score in which a bonus counts.
 *
 * The facts of the gate are brought from the best down to the worst, one after the other, until the
 * bonus alone decides. A bonus that opens a gate only in between may stay unproved.
 */
export function bonusGates(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { scheme, lowered } = checked;
  const bonuses = lowered.dimensions.filter((node) => !isBase(node));
  return (scheme.gates ?? []).flatMap((gate) => {
    const read = new Set(figuresNeeded(lowered.rules, gate.when));
    return bonuses
      .filter(({ indicator }) => read.has(indicator.id))
      .map((bonus) => bonusFinding(checked, gate, bonus));
  });
}

function bonusFinding(checked: AuditedScheme, gate: Gate, bonus: DimensionNode): EvaluationFinding {
  const at = placeIn(checked, gate);
  const { id } = bonus.indicator;
  const opening = findOpening(checked, gate, bonus);
  if (opening === undefined) {
    const message = evaluationPhrases.bonusCountsForGate(gate.id, id);
    return { code: "bonus-opens-gate", severity: "notice", at, message };
  }
  const counterexample = changeExample(checked.audited.prober, opening.fact, opening.probes);
  const message = evaluationPhrases.bonusOpensGate(gate.id, id);
  return { code: "bonus-opens-gate", severity: "warning", at, message, counterexample };
}

interface Opening {
  /** The fact of the bonus that makes the difference. */
  readonly fact: string;
  readonly probes: readonly [Probed, Probed];
}

/** Goes down from the best facts to those at which the gate shuts, and tries the bonus there. */
function findOpening(
  checked: AuditedScheme,
  gate: Gate,
  bonus: DimensionNode,
): Opening | undefined {
  const { prober } = checked.audited;
  const figure = gateId(gate.id);
  const tried = prober.triedFor(figure);
  const [poor, rich] = endsOf(checked, [bonus.indicator.id]);
  const [worst, best] = endsOf(
    checked,
    checked.items.map(({ indicator }) => indicator.id),
  );
  const isOpen = (facts: Assignment) => prober.resultOf(figure, facts) === true;
  let facts = startOf(tried, best, rich, isOpen);
  facts = new Map([...facts, ...poor]);
  if (!isOpen(facts)) return openingAt(prober, figure, facts, rich);
  for (const fact of [...tried.keys()].filter((name) => !poor.has(name))) {
    const from = facts;
    const held = valueIn(from, fact);
    const lowest = worst.get(fact) ?? held;
    if (isOpen(withFact(from, fact, lowest))) {
      facts = withFact(from, fact, lowest);
    } else {
      const shut = halveBetween(prober.definitionOf(fact), held, lowest, (value) =>
        isOpen(withFact(from, fact, value)),
      );
      const opening = openingAt(prober, figure, withFact(from, fact, shut), rich);
      if (opening !== undefined) return opening;
    }
  }
  return undefined;
}

function valueIn(facts: Assignment, fact: string): FactValue {
  return definitely(facts.get(fact), "the facts of the gate");
}

/** Adds the facts of the bonus one by one until the gate opens. */
function openingAt(
  prober: Prober,
  figure: string,
  shut: Assignment,
  rich: Assignment,
): Opening | undefined {
  let [facts, result] = [shut, prober.resultOf(figure, shut)];
  for (const [fact, value] of rich) {
    const next = withFact(facts, fact, value);
    const after = prober.resultOf(figure, next);
    if (result === false && after === true) {
      return {
        fact,
        probes: [
          { facts, result },
          { facts: next, result: after },
        ],
      };
    }
    [facts, result] = [next, after];
  }
  return undefined;
}

/** The facts with which figures earn least, and those with which they earn most. */
function endsOf(
  { audited }: AuditedScheme,
  figures: readonly string[],
): readonly [Assignment, Assignment] {
  const end = (sought: Sought): Assignment =>
    new Map(figures.flatMap((id) => [...(seekResult(audited.prober, id, sought)?.facts ?? [])]));
  return [end(least(() => false)), end(greatest(() => false))];
}

/** The best facts of the items, with whatever else the gate reads as it is when the gate opens. */
function startOf(
  tried: ReadonlyMap<string, Tried>,
  best: Assignment,
  rich: Assignment,
  isOpen: (facts: Assignment) => boolean,
): Assignment {
  const known = [...best, ...rich].filter(([fact]) => tried.has(fact));
  const others = [...tried].filter(([fact]) => !(best.has(fact) || rich.has(fact)));
  const starts = assignmentsOf(new Map(others)).map((rest) => new Map([...rest, ...known]));
  return starts.find(isOpen) ?? new Map(starts[0]);
}
