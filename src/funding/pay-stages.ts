import { round, times } from "../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../core/decimal.js";
import { sumOf } from "../core/decimal-list.js";
import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import type { TracedScheme, TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { Columns } from "../rules/compile/columns-of.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { figureId } from "./define/figures.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import { fenColumn } from "./fen-column.js";
import type { StageRecord, StageScheme } from "./model.js";
import { stageRecordSchema } from "./schema.js";

/** One stage of a grant. */
export interface StagePayment {
  /** Id of the stage. */
  readonly stage: string;
  /** Whether its trigger holds. */
  readonly reached: boolean | Unknown;
  /** Its part of the grant, after what is set off. @unit yuan */
  readonly amount: Money | Unknown;
  /** What is set off from it. @unit yuan */
  readonly setOff: Money | Unknown;
  /** Why the trigger holds or not, when asked for. */
  readonly trace?: TraceEntry;
}

/** A ground that stands, or of which it is not known. */
export interface StageGround {
  /** Id of the suspension or claw-back. */
  readonly id: string;
  /** What it does. */
  readonly kind: "suspension" | "claw-back";
  /** Whether it stands. */
  readonly holds: true | Unknown;
  /** Why it stands, when asked for. */
  readonly trace?: TraceEntry;
}

/** What is due of a grant, or to be taken back. */
export interface StagePayments {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /**
   * `due` where something is to be paid, `waiting` where nothing is yet, `complete` where all is paid,
   * `suspended`, `claw-back`, or `undetermined` where something that matters is unknown.
   */
  readonly status: "due" | "waiting" | "complete" | "suspended" | "claw-back" | "undetermined";
  /** The stages in their order; with what is set off they add up to the grant. */
  readonly stages: readonly StagePayment[];
  /** What is to be paid now. @unit yuan */
  readonly due: Money | Unknown;
  /** What is to be taken back, never more than was paid. @unit yuan */
  readonly clawBack: Money | Unknown;
  /** By which share the next year's money is cut, where a ground says so. */
  readonly nextYear?: DecimalString | Unknown;
  /** The grounds that stand or may stand. */
  readonly grounds: readonly StageGround[];
}

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
  options: Asking<"reasons" | "trace"> = {},
): StagePayments {
  const { scheme: read, rules } = readFunding(scheme, "stages");
  const { context, detail } = readAsking(options, ["reasons", "trace"]);
  const failure = { code: "funding/invalid-record", what: "stage record" } as const;
  const { grant, paid, facts } = parseWith<StageRecord, FundingErrorCode>(
    stageRecordSchema,
    record,
    failure,
  );
  const figures = [...rules.figures.keys()];
  const isAsked = (id: string): boolean => /^(?:stage|suspension|clawBack):/.test(id);
  const asked = figures.filter(isAsked);
  const columns = columnsOf(
    rules,
    context,
    { ids: ["record"], facts: [facts] },
    {
      amounts: figures.filter((id) => /^(?:setOff|share|nextYear):/.test(id)),
      conditions: asked,
      traced: detail === "trace" ? asked : [],
    },
  );
  const traced = (id: string) => (detail === "trace" ? { trace: columns.trace(id, 0) } : {});
  const stages = stagesOf(read, fenOf(grant), columns, traced);
  const grounds = groundsOf(read, columns, traced);
  const outcome = settle(
    stages,
    grounds,
    fenOf(paid),
    takenOf(read, columns, fenOf(grant), fenOf(paid)),
  );
  const nextYear = nextYearOf(read, columns);
  return Object.freeze({
    scheme: Object.freeze({ id: read.id, version: read.version }),
    ...outcome,
    stages: Object.freeze(stages),
    ...(nextYear === undefined ? {} : { nextYear }),
    grounds: Object.freeze(grounds),
  });
}

type Traced = (figure: string) => { readonly trace?: TraceEntry };

function stagesOf(
  { stages, setOff }: StageScheme,
  grant: number,
  columns: Columns,
  traced: Traced,
): readonly StagePayment[] {
  const sums = stages.map((_, index) => {
    const share = sumOf(stages.slice(0, index + 1).map((stage) => toDecimal(stage.share)));
    const fen = round(times(share, decimalOf(grant)), { places: 0, mode: "half-up" });
    return Number(toDecimalString(fen));
  });
  let left =
    setOff === undefined ? 0 : fenColumn(columns.amount("setOff:"), ["record"], "half-up")(0);
  const told: StagePayment[] = [];
  for (let index = stages.length - 1; index >= 0; index -= 1) {
    const { id } = definitely(stages[index]);
    const part = definitely(sums[index]) - (sums[index - 1] ?? 0);
    const off = isUnknown(left) ? left : Math.min(left, part);
    if (!(isUnknown(left) || isUnknown(off))) left -= off;
    const figure = figureId("stage", id);
    told.unshift(
      Object.freeze({
        stage: id,
        reached: columns.condition(figure).at(0),
        amount: isUnknown(off) ? off : moneyOfFen(part - off),
        setOff: isUnknown(off) ? off : moneyOfFen(off),
        ...traced(figure),
      }),
    );
  }
  return told;
}

function groundsOf(
  { suspensions = [], clawBacks = [] }: StageScheme,
  columns: Columns,
  traced: Traced,
): readonly StageGround[] {
  const kinds = [
    ["claw-back", "clawBack", clawBacks],
    ["suspension", "suspension", suspensions],
  ] as const;
  return kinds.flatMap(([kind, figure, list]) =>
    list.flatMap(({ id }) => {
      const holds = columns.condition(figureId(figure, id)).at(0);
      if (holds === false) return [];
      return [Object.freeze({ id, kind, holds, ...traced(figureId(figure, id)) })];
    }),
  );
}

/** Fen that the grounds take back: the largest part of the grant, all of it unless they say. */
function takenOf(
  { clawBacks = [] }: StageScheme,
  columns: Columns,
  grant: number,
  paid: number,
): number | Unknown {
  let most = 0;
  for (const { id, share } of clawBacks) {
    if (columns.condition(figureId("clawBack", id)).at(0) !== true) continue;
    const part = share === undefined ? "1" : columns.amount(figureId("share", id)).at(0);
    if (isUnknown(part)) return part;
    const fen = round(times(toDecimal(part), decimalOf(grant)), { places: 0, mode: "half-up" });
    most = Math.max(most, Number(toDecimalString(fen)));
  }
  return Math.min(most, paid);
}

/** The largest cut of those that stand; unknown while one of them is. */
function nextYearOf(
  { clawBacks = [] }: StageScheme,
  columns: Columns,
): DecimalString | Unknown | undefined {
  const cuts = clawBacks
    .filter(
      ({ id, nextYear }) => nextYear && columns.condition(figureId("clawBack", id)).at(0) === true,
    )
    .map(({ id }) => columns.amount(figureId("nextYear", id)).at(0));
  return cuts.find(isUnknown) ?? cuts.sort((one, other) => Number(other) - Number(one))[0];
}

function settle(
  stages: readonly StagePayment[],
  grounds: readonly StageGround[],
  paid: number,
  taken: number | Unknown,
): Pick<StagePayments, "status" | "due" | "clawBack"> {
  const none = { due: "0", clawBack: "0" } as const;
  const back = grounds.filter(({ kind }) => kind === "claw-back");
  if (back.some(({ holds }) => holds === true)) {
    const clawBack = isUnknown(taken) ? taken : moneyOfFen(taken);
    return { ...none, status: "claw-back", clawBack };
  }
  if (grounds.some(({ kind, holds }) => kind === "suspension" && holds === true)) {
    return { ...none, status: "suspended" };
  }
  let [reached, all, open] = [0, 0, grounds.map(({ holds }) => holds).find(isUnknown)];
  let running = true;
  for (const { reached: holds, amount } of stages) {
    if (isUnknown(amount)) open ??= amount;
    if (running && isUnknown(holds)) open ??= holds;
    running &&= holds === true;
    const fen = isUnknown(amount) ? 0 : fenOf(amount);
    all += fen;
    if (running) reached += fen;
  }
  if (open !== undefined) {
    const clawBack = back.length > 0 ? open : "0";
    return { status: "undetermined", due: open, clawBack };
  }
  // Aid in kind that came after a payment can leave too much paid.
  if (paid > all) return { status: "claw-back", due: "0", clawBack: moneyOfFen(paid - all) };
  if (paid === all) return { ...none, status: "complete" };
  const due = Math.max(reached - paid, 0);
  return { ...none, status: due > 0 ? "due" : "waiting", due: moneyOfFen(due) };
}
