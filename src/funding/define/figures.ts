import type { Label } from "../../core/text.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Amount, Condition } from "../../rules/model.js";
import type { MadeFigure } from "../../rules/prepare-policy.js";
import type {
  AllocationScheme,
  FundClause,
  FundingPart,
  FundProgram,
  GrantScheme,
  StageScheme,
} from "../model.js";

/** Names of the inner figures; no figure of a scheme has a colon. */
export const figureId = (kind: string, id: string): string => `${kind}:${id}`;

const noted = ({ label, citation }: FundingPart) => ({
  label,
  ...(citation === undefined ? {} : { citation }),
});

const named = (zh: string, en: string) => ({ label: { zh, en } });

/** A figure, where the scheme says what it is. */
function amounts(at: object, id: string, amount: Amount | undefined, note = {}): MadeFigure[] {
  return amount === undefined ? [] : [{ at, figure: { id, ...note, amount } }];
}

function conditions(
  at: object,
  id: string,
  condition: Condition | undefined,
  note = {},
): MadeFigure[] {
  return condition === undefined ? [] : [{ at, figure: { id, ...note, condition } }];
}

/** The amounts, conditions, ranks and seats of grants. */
export function grantFigures({ grants }: GrantScheme): readonly MadeFigure[] {
  return grants.flatMap((grant) => {
    const { id, when, amount, rounding, seats = [], rank } = grant;
    const rounded: Amount =
      rounding === undefined ? amount : { kind: "round", of: amount, rounding };
    return [
      ...conditions(grant, figureId("when", id), when, noted(grant)),
      ...amounts(grant, figureId("grant", id), rounded, noted(grant)),
      ...amounts(grant, figureId("rank", id), rank),
      ...seats.flatMap((seat, index) => conditions(seat, figureId(`seat${index}`, id), seat.when)),
    ];
  });
}

/** Who takes part in an allocation, with which weight and bounds. */
export function allocationFigures(scheme: AllocationScheme): readonly MadeFigure[] {
  const { when, weight, floor, cap } = scheme;
  return [
    ...conditions(scheme, "when:", when, named("参加分配", "taking part")),
    ...amounts(scheme, "weight:", weight, named("权重", "weight")),
    ...amounts(scheme, "floor:", floor),
    ...amounts(scheme, "cap:", cap),
  ];
}

/** Triggers, grounds, and what they take. */
export function stageFigures(scheme: StageScheme): readonly MadeFigure[] {
  const { stages, setOff, suspensions = [], clawBacks = [] } = scheme;
  return [
    ...stages.flatMap((each) =>
      conditions(each, figureId("stage", each.id), each.when, noted(each)),
    ),
    ...amounts(scheme, "setOff:", setOff),
    ...suspensions.flatMap((each) =>
      conditions(each, figureId("suspension", each.id), each.when, noted(each)),
    ),
    ...clawBacks.flatMap((each) => [
      ...conditions(each, figureId("clawBack", each.id), each.when, noted(each)),
      ...amounts(each, figureId("share", each.id), each.share),
      ...amounts(each, figureId("nextYear", each.id), each.nextYear),
    ]),
  ];
}

/** The fact that holds what was put aside or paid, for a use or in all. */
export const useFact = (of: FundClause["of"], use = ""): string => `${of}:${use}`;

/**
 * The fact that holds what a clause counts for a use: all of it, or what some sources give.
 *
 * The place of the clause keeps such facts apart, whatever colons ids have.
 */
export const countedFact = ({ of, sources }: FundClause, place: number, use: string): string =>
  sources === undefined ? useFact(of, use) : `${of}-${place}:${use}`;

const labels = {
  allotted: { zh: "安排", en: "allotted" },
  paid: { zh: "支出", en: "paid" },
} as const;

/** The facts of a program: what was put aside and paid in all, and what its clauses count. */
export function programFacts(program: FundProgram): FactSheet {
  const kinds = ["allotted", "paid"] as const;
  const counted = program.clauses.flatMap((clause, place) =>
    clause.uses.map(
      (use) => [countedFact(clause, place, use), labelOf(program, clause, use)] as const,
    ),
  );
  const named = [...kinds.map((of) => [useFact(of), labels[of]] as const), ...counted];
  return Object.fromEntries(
    named.map(([fact, label]) => [fact, { kind: "money", label, unit: "元" } as const]),
  );
}

/** What is said of money that a clause counts for a use, such as 支出:建设（县级配套）. */
function labelOf({ uses }: FundProgram, { of, label, sources }: FundClause, use: string): Label {
  const { zh, en } = labels[of];
  const what = uses.find(({ id }) => id === use)?.label;
  const [whoZh, whoEn] = sources === undefined ? ["", ""] : [`（${label.zh}）`, ` (${label.en})`];
  return { zh: `${zh}:${what?.zh}${whoZh}`, en: `${en} for ${what?.en}${whoEn}` };
}

/** What the uses of a clause come to, what they have to come to, and whether they do. */
export function programFigures({ clauses }: FundProgram): readonly MadeFigure[] {
  return clauses.flatMap((clause, place) => {
    const { id, of, uses, is, share } = clause;
    const left: Amount = {
      kind: "sum",
      of: uses.map((use) => ({ kind: "fact", fact: countedFact(clause, place, use) })),
    };
    const right: Amount = { kind: "product", of: [share, { kind: "fact", fact: useFact(of) }] };
    return [
      ...amounts(clause, figureId("share", id), share),
      ...amounts(clause, figureId("owed", id), right, named("应达金额", "amount owed")),
      ...conditions(
        clause,
        figureId("clause", id),
        { kind: "compare", left, is, right: { kind: "figure", figure: figureId("owed", id) } },
        noted(clause),
      ),
    ];
  });
}
