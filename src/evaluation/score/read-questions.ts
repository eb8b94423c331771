import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { gateId, vetoId } from "../lower/figure-ids.js";
import type { EvaluationScheme, Gate, Standing, Veto } from "../model.js";
import type { BlockReading } from "./read-numbers.js";
import { readTruths } from "./read-truths.js";

/** What the gates and vetoes of a scheme say about a site. */
export interface Answers {
  readonly failedGates: readonly string[];
  readonly struckVetoes: readonly string[];
  /** Where the site stands whatever its score; left out where its score decides. */
  readonly ruling?: Standing;
}

const noIds: readonly string[] = Object.freeze([]);
const clear: Answers = Object.freeze({ failedGates: noIds, struckVetoes: noIds });

/** A gate or veto, and the answer that lets a site pass. */
interface Question {
  readonly asked: Gate | Veto;
  readonly passes: boolean;
  readonly answer: BlockReading<boolean | Unknown>;
}

/** A question that a site did not pass, or whose answer is not known. */
interface Snag {
  readonly asked: Gate | Veto;
  readonly answer: boolean | Unknown;
}

const noSnags: readonly Snag[] = Object.freeze([]);

/** Reads the gates and vetoes. */
export function readQuestions({
  gates = [],
  vetoes = [],
}: EvaluationScheme): BlockReading<Answers> {
  const questions: readonly Question[] = [
    ...gates.map((asked) => ({ asked, passes: true, answer: readTruths(gateId(asked.id)) })),
    ...vetoes.map((asked) => ({ asked, passes: false, answer: readTruths(vetoId(asked.id)) })),
  ];
  return (block) => {
    const opened = questions.map(({ asked, passes, answer }) => ({
      asked,
      passes,
      answerAt: answer(block),
    }));
    return (row) => {
      let snags: readonly Snag[] = noSnags;
      for (const { asked, passes, answerAt } of opened) {
        const answer = answerAt(row);
        if (answer !== passes) snags = [...snags, { asked, answer }];
      }
      return snags === noSnags ? clear : answersOf(snags);
    };
  };
}

function answersOf(snags: readonly Snag[]): Answers {
  const certain = snags.filter(({ answer }) => !isUnknown(answer)).map(({ asked }) => asked);
  const ruling = refusalOf(certain) ?? doubtOf(snags);
  return {
    failedGates: idsOf(certain.filter(isGate)),
    struckVetoes: idsOf(certain.filter((asked) => !isGate(asked))),
    ...(ruling === undefined ? {} : { ruling }),
  };
}

/** What is certain decides, in the order of its weight, even while something else is not known. */
function refusalOf(certain: readonly (Gate | Veto)[]): Standing | undefined {
  for (const status of ["removed", "not-eligible", "barred"] as const) {
    const because = idsOf(certain.filter((asked) => statusOf(asked) === status));
    if (because.length > 0) return { status, because };
  }
  return undefined;
}

/** An answer that could still keep the site from any class leaves its standing open. */
function doubtOf(snags: readonly Snag[]): Standing | undefined {
  for (const { asked, answer } of snags) {
    if (isUnknown(answer) && statusOf(asked) !== undefined) {
      return { status: "undetermined", reason: answer, claimedBy: noIds };
    }
  }
  return undefined;
}

/** What keeps a site from any class; vetoes that touch only the score or the height do not. */
function statusOf(asked: Gate | Veto): "removed" | "not-eligible" | "barred" | undefined {
  if (isGate(asked)) return asked.opens === "application" ? "not-eligible" : "barred";
  if (asked.effect.kind === "removes") return "removed";
  return asked.effect.kind === "bars" ? "barred" : undefined;
}

function isGate(asked: Gate | Veto): asked is Gate {
  return "opens" in asked;
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.length === 0 ? noIds : all.map(({ id }) => id);
}
