import { fenOf } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { StageScheme } from "./model.js";
import type { StageRecord } from "./records.js";
import { stageRecordSchema } from "./schema.js";
import { groundsOf, nextYearOf, takenOf } from "./stages/grounds-of.js";
import { settle } from "./stages/settle.js";
import type { StagePayments } from "./stages/stage-payments.js";
import { stagesOf } from "./stages/stages-of.js";

/** For which day and place stages are looked at, and how much is asked for. */
export interface StageOptions extends Asking<"reasons" | "trace"> {}

/**
 * Tells what is due of a grant that is paid in stages.
 *
 * Stages are the differences of rounded running sums, so they add up to the grant. A stage is due once
 * its own trigger and those of all stages before it hold. A claw-back comes before a suspension, and
 * both before what is due. Of several claw-backs the largest counts, and of several cuts.
 *
 * @param scheme - The scheme.
 * @param record - The grant, what was paid of it, and the facts.
 * @param options - The day, the places, and how much is asked for.
 * @returns The stages, what is due now, and what is to be taken back.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the scheme does not fit.
 * @throws {@link core.DomainError} `funding/invalid-record` or `rules/invalid-facts` when the record does
 * not fit; `funding/unsuitable-amount` when what is set off is below zero.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * import { fact, holds } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "stages", id: "yards", version: "2024",
 *   title: { zh: "分期拨付", en: "stage payments" }, issuer: "town", region: "town",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *   facts: { begun: { kind: "boolean" }, accepted: { kind: "boolean" }, inKind: { kind: "money" } },
 *   stages: [
 *     { id: "first", label: { zh: "首期", en: "first" }, share: "0.5", when: holds("begun") },
 *     { id: "rest", label: { zh: "余款", en: "rest" }, share: "0.5", when: holds("accepted") },
 *   ],
 *   setOff: fact("inKind"),
 * });
 * const facts = { begun: true, accepted: true, inKind: "12000" } as const;
 * const { stages, due } = payStages(scheme, { grant: "100000", paid: "50000", facts });
 * stages.map(({ amount }) => amount); // ["50000", "38000"]
 * due; // "38000"
 * @source Xianxia, Ningguo, stage payments of 2024
 */
export function payStages<const S extends StageScheme>(
  scheme: S,
  record: StageRecord<FactsOf<S["facts"]>>,
  options: StageOptions = {},
): StagePayments {
  const { scheme: read, rules } = readFunding(scheme, "stages");
  const { context, detail } = readAsking(options, ["reasons", "trace"]);
  const failure = { code: "funding/invalid-record", what: "stage record" } as const;
  const checked = parseWith<StageRecord, FundingErrorCode>(stageRecordSchema, record, failure);
  const [grant, paid] = [fenOf(checked.grant), fenOf(checked.paid)];
  const figures = [...rules.figures.keys()];
  const questions = figures.filter((id) => /^(?:stage|suspension|clawBack):/.test(id));
  const rows = { ids: ["record"], facts: [checked.facts] };
  const columns = columnsOf(rules, context, rows, {
    amounts: figures.filter((id) => /^(?:setOff|share|nextYear):/.test(id)),
    conditions: questions,
    traced: detail === "trace" ? questions : [],
  });
  const traced = (id: string) => (detail === "trace" ? { trace: columns.trace(id, 0) } : {});
  const stages = stagesOf(read, grant, { columns, traced });
  const grounds = groundsOf(read, { columns, traced });
  const nextYear = nextYearOf(read, columns);
  return Object.freeze({
    scheme: Object.freeze({ id: read.id, version: read.version }),
    ...settle(stages, grounds, paid, takenOf(read, columns, grant, paid)),
    stages: Object.freeze(stages),
    ...(nextYear === undefined ? {} : { nextYear }),
    grounds: Object.freeze(grounds),
  });
}
