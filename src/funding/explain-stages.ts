import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { StageGround, StagePayment, StagePayments } from "./stages/stage-payments.js";
import { readAnswer } from "./tell/read-answer.js";
import { stagePaymentsSchema } from "./tell/schema.js";
import { tellerOf } from "./tell/teller.js";

/**
 * Tells what is to be paid of a grant now, or taken back, and why.
 *
 * @param payments - The payments, as `payStages` returns them; with reasons for `detail: "trace"`.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; what is to be done comes first.
 * @throws {@link core.DomainError} `funding/invalid-record` when they are no such payments.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, or the reasons are
 * no traces.
 * @throws {@link core.DomainError} another `core/` code when they are not plain data.
 * @example
 * import { holds } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "stages", id: "yards", version: "2024",
 *   title: { zh: "分期拨付", en: "stage payments" }, issuer: "town", region: "town",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *   facts: { begun: { kind: "boolean" }, accepted: { kind: "boolean" } },
 *   stages: [
 *     { id: "first", label: { zh: "首期", en: "first" }, share: "0.5", when: holds("begun") },
 *     { id: "rest", label: { zh: "余款", en: "rest" }, share: "0.5", when: holds("accepted") },
 *   ],
 * });
 * const facts = { begun: true, accepted: false } as const;
 * const sentences = explainStages(payStages(scheme, { grant: "100000", paid: "0", facts }), "zh");
 * sentences[0]; // { depth: 0, text: "本次应拨 50000 元" }
 * sentences[1]; // { depth: 0, text: "首期：50000 元，条件已满足" }
 */
export function explainStages(payments: StagePayments, language: Language): readonly Sentence[] {
  const { words, known, yuan, reasons } = tellerOf(language);
  const read = readAnswer(stagePaymentsSchema, payments, "answer about stages");
  const { status, stages, due, clawBack, nextYear, grounds } = read;
  const groundSentences = ({ label, kind, holds, trace }: StageGround): readonly Sentence[] => {
    const text = words.ground(label[language], kind);
    return [
      { depth: 0, text: holds === true ? text : `${text} ${known(holds, String)}` },
      ...reasons(1, trace),
    ];
  };
  const stageSentences = (stage: StagePayment): readonly Sentence[] => {
    const { label, amount, reached, setOff, trace } = stage;
    const text = words.stage(label[language], yuan(amount), known(reached, words.reached));
    return [
      { depth: 0, text },
      ...(setOff === "0" ? [] : [{ depth: 1, text: words.setOff(yuan(setOff)) }]),
      ...reasons(1, trace),
    ];
  };
  return Object.freeze([
    { depth: 0, text: words.status(status, yuan(due), yuan(clawBack)) },
    ...(nextYear === undefined
      ? []
      : [{ depth: 0, text: words.nextYear(known(nextYear, String)) }]),
    ...grounds.flatMap(groundSentences),
    ...stages.flatMap(stageSentences),
  ]);
}
