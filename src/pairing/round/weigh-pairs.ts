import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { placesOf } from "../../core/scaled-decimal.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { PairingErrorCode } from "../errors.js";
import type { PairBar } from "../model/pair-bar.js";
import type { PairingFacts, Party } from "../model/pairing-round.js";
import type { PairingScheme } from "../model/pairing-scheme.js";
import type { ReadPairing } from "../scheme/read-pairing.js";
import { banFigure, costFigure } from "../scheme/read-pairing.js";
import { distanceBetween } from "./distance-between.js";
import type { ReadRound } from "./read-round.js";

/** What each pair costs, or why it cannot be, in rows of givers. */
export interface Weights {
  /** Decimal places of the costs. */
  readonly places: number;
  /** Whole units of the last place; what barred pairs hold means nothing. */
  readonly costs: Float64Array;
  readonly bars: readonly (readonly PairBar[] | undefined)[];
  /** Rounds since each pair was made; 0 where it was not within the rotation. */
  readonly roundsAgo: Uint16Array;
}

/** Works out what each pair costs, or why it cannot be. */
export function weighPairs(read: ReadPairing, ready: ReadRound, context: RuleContext): Weights {
  const { scheme } = read;
  checkSides(scheme, ready);
  const size = ready.givers.length * ready.sites.length;
  const bars: (readonly PairBar[] | undefined)[] = new Array(size).fill(undefined);
  const { memory, lastRound } = remembered(scheme, ready);
  barByRound(scheme, ready, memory, bars);
  const open = [...bars.keys()].filter((cell) => bars[cell] === undefined);
  const facts = factsOf(scheme, ready);
  const run = compileRules(read.rules).open(context, Math.max(1, open.length));
  const bonus = scheme.stayBonus ?? "0";
  const costs = new Float64Array(size);
  const barOf = newBars(scheme);
  let places = placesOf(toDecimal(bonus));
  for (let start = 0; start < open.length; start += run.blockSize) {
    const cells = open.slice(start, start + run.blockSize);
    const block = run.evaluate(cells.map(facts));
    // Places are those of the rules, the same for every block.
    places = Math.max(places, block.numbers(costFigure).places);
    for (const [row, cell] of cells.entries()) {
      refuseFacts(block.faults[row], ready, cell);
      const barred = barOf(block, row);
      if (barred.length > 0) bars[cell] = barred;
      else
        costs[cell] = costIn(block, row, places) - (lastRound.has(cell) ? units(bonus, places) : 0);
    }
  }
  return { places, costs, bars, roundsAgo: memory };
}

function remembered(scheme: PairingScheme, { round, givers, sites, cellOf }: ReadRound) {
  const memory = new Uint16Array(givers.length * sites.length);
  const lastRound = new Set<number>();
  const here = new Set(givers.map(({ id }) => id));
  const there = new Set(sites.map(({ id }) => id));
  const rounds = scheme.rotation?.rounds ?? 0;
  for (const pair of round.earlier ?? []) {
    if (!(here.has(pair.giver) && there.has(pair.site))) continue;
    if (pair.roundsAgo <= rounds) memory[cellOf(pair)] = pair.roundsAgo;
    if (pair.roundsAgo === 1) lastRound.add(cellOf(pair));
  }
  return { memory, lastRound };
}

const kindBar = [Object.freeze({ kind: "kind" })] as const;
const unitBar = [Object.freeze({ kind: "own-unit" })] as const;
const forbiddenBar = [Object.freeze({ kind: "forbidden" })] as const;
const repeatBar = [Object.freeze({ kind: "repeat" })] as const;

function barByRound(
  scheme: PairingScheme,
  { round, givers, sites, cellOf }: ReadRound,
  memory: Uint16Array,
  bars: (readonly PairBar[] | undefined)[],
): void {
  const takes = new Map(scheme.givers.map((kind) => [kind.id, new Set(kind.takes)]));
  const repeats = scheme.rotation?.repeats === "barred";
  const forbidden = new Set((round.forbidden ?? []).map(cellOf));
  const barFor = (giver: Party, site: Party, cell: number): readonly PairBar[] | undefined => {
    if (takes.get(giver.kind)?.has(site.kind) !== true) return kindBar;
    if (scheme.ownUnit === "barred" && isOwnUnit(giver, site)) return unitBar;
    if (forbidden.has(cell)) return forbiddenBar;
    return repeats && memory[cell] !== 0 ? repeatBar : undefined;
  };
  for (const [row, giver] of givers.entries()) {
    for (const [column, site] of sites.entries()) {
      const cell = row * sites.length + column;
      bars[cell] = barFor(giver, site, cell);
    }
  }
}

const isOwnUnit = (giver: Party, site: Party): boolean =>
  giver.unit !== undefined && giver.unit === site.unit;

function checkSides(scheme: PairingScheme, { givers, sites }: ReadRound): void {
  const sides = [
    [givers, scheme.giverFacts ?? {}, "giver"],
    [sites, scheme.siteFacts ?? {}, "site"],
  ] as const;
  for (const [parties, sheet, side] of sides) {
    for (const party of parties) checkSide(sheet, party, side);
  }
}

function checkSide(sheet: FactSheet, { id, facts = {} }: Party, side: "giver" | "site"): void {
  const checked = safely(() => checkFacts(sheet, facts));
  if (!checked.success) throw misfit(checked.error, `${side} ${quote(id)}`, { [side]: id });
}

function misfit(
  cause: DomainError,
  whose: string,
  details: Readonly<Record<string, string>>,
): DomainError {
  return new DomainError<PairingErrorCode>(
    "pairing/invalid-facts",
    `The facts of ${whose} do not fit. ${cause.message}`,
    details,
    { issues: cause.issues, cause },
  );
}

function refuseFacts(fault: DomainError | undefined, ready: ReadRound, cell: number): void {
  if (fault === undefined) return;
  const { id: giver } = ready.givers[Math.floor(cell / ready.sites.length)] as Party;
  const { id: site } = ready.sites[cell % ready.sites.length] as Party;
  throw misfit(fault, `the pair of ${quote(giver)} and ${quote(site)}`, { giver, site });
}

/** All facts of a pair: those of both sides, the distance, and its own. */
function factsOf(scheme: PairingScheme, { round, givers, sites, cellOf }: ReadRound) {
  const own = new Map((round.pairs ?? []).map((pair) => [cellOf(pair), pair.facts]));
  return (cell: number): PairingFacts => {
    const giver = givers[Math.floor(cell / sites.length)] as Party;
    const site = sites[cell % sites.length] as Party;
    const distance = distanceFact(scheme, giver, site);
    return { ...giver.facts, ...site.facts, ...distance, ...own.get(cell) };
  };
}

function distanceFact(scheme: PairingScheme, giver: Party, site: Party): PairingFacts {
  const { distance, pairFacts = {} } = scheme;
  if (distance === undefined || giver.place === undefined || site.place === undefined) return {};
  const metres = distanceBetween(giver.place, site.place);
  return { [distance]: pairFacts[distance]?.kind === "count" ? metres : String(metres) };
}

/** What bars a pair by the rules; equal bars are one object, so that they can be counted. */
function newBars(scheme: PairingScheme): (block: RuleBlock, row: number) => readonly PairBar[] {
  const kept = new Map<string, PairBar>();
  const keep = (key: string, bar: PairBar): PairBar => {
    const known = kept.get(key) ?? Object.freeze(bar);
    kept.set(key, known);
    return known;
  };
  return (block, row) => {
    const bars = (scheme.bans ?? []).flatMap(({ id, label }) => {
      const holds = answerIn(block, banFigure(id), row);
      if (holds === false) return [];
      const key = `${id} ${isUnknown(holds) ? holds.unknown : ""}`;
      return [keep(key, { kind: "ban", id, label, holds })];
    });
    const cost = unknownCost(block, row);
    if (cost === undefined) return bars;
    return [...bars, keep(`:${cost.unknown}`, { kind: "cost", unknown: cost })];
  };
}

/** The lane of a condition has 0 where it does not hold and 3 where it does. */
function answerIn(block: RuleBlock, figure: string, row: number): boolean | Unknown {
  const truth = block.truths(figure)[row];
  if (block.wide[row] === 0 && (truth === 0 || truth === 3)) return truth === 3;
  return block.valueOf(figure, row) as boolean | Unknown;
}

function unknownCost(block: RuleBlock, row: number): Unknown | undefined {
  const { values } = block.numbers(costFigure);
  if (!(Number.isNaN(values[row]) || block.wide[row] === 1)) return undefined;
  const value = block.valueOf(costFigure, row);
  return isUnknown(value) ? value : undefined;
}

function costIn(block: RuleBlock, row: number, places: number): number {
  const lane = block.numbers(costFigure);
  if (block.wide[row] === 1) return units(block.valueOf(costFigure, row) as DecimalString, places);
  return checkedUnits((lane.values[row] as number) * 10 ** (places - lane.places));
}

const units = (text: DecimalString, places: number): number =>
  checkedUnits(scaledIntegerOf(text, places));

function checkedUnits(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw tooLarge();
}

/** Says that costs cannot be added up exactly. */
export function tooLarge(): DomainError {
  return new DomainError<PairingErrorCode>(
    "pairing/costs-too-large",
    "The costs are too large, or have too many decimal places, to be added up in whole numbers. " +
      "Round them, or use a larger unit.",
  );
}
