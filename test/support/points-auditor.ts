import { addMonths } from "../../src/core/plain-date.js";
import type { PointsScheme } from "../../src/points/model.js";
import type {
  AmendRecord,
  EarnRecord,
  MoveRecord,
  PointsRecord,
} from "../../src/points/records.js";
import { balance, pointsScheme } from "./points-schemes.js";

/** The most that a purse of the auditor may owe. */
const mostDebt = 5;

/** What an auditor goes by besides caps, expiry and debt. */
export interface AuditedRules {
  readonly closedPeriods: "refused" | "counts-from-entry";
  readonly moves: "own" | "by-headcount";
}

const label = { zh: "上限", en: "cap" } as const;
/** A cap of a day or a year. */
export const cap = (per: "day" | "year", most: "15" | "40") =>
  ({
    id: per,
    label,
    balance: "points",
    per,
    whose: "purse",
    counts: "points",
    most,
    beyond: "lost",
  }) as const;
/** The scheme that an auditor keeps by. */
export const auditedScheme = ({ closedPeriods, moves }: AuditedRules): PointsScheme =>
  pointsScheme({
    closedPeriods,
    balances: [
      balance({
        expiry: { kind: "months", months: 12 },
        shortfall: { kind: "debt", most: `${mostDebt}` },
        moves,
      }),
    ],
    caps: [cap("day", "15"), cap("year", "40")],
  });

/** One unit of points: when it came, when it lapses, and when it went and why. */
interface Point {
  readonly from: string;
  readonly until: string;
  /** The lot to which it belongs: that of a record of service, or one that came with a move. */
  readonly lot: string;
  readonly member: string | undefined;
  readonly order: number;
  gone?: string | undefined;
  /** The day from which it is gone, where it was redeemed. */
  goneOn?: string;
}

/** Keeps every single point apart, and looks through all of them each time: a slow, plain ledger. */
export class Auditor {
  readonly seen = new Map<string, { text: string; answer: string }>();
  readonly points = new Map<string, Point[]>();
  /** What each purse owes: for each point the record that made it owe. */
  readonly debts = new Map<string, string[]>();
  readonly posted = new Map<string, PointsRecord>();
  readonly done = new Set<string>();
  /** The lots of records of service. */
  readonly lots = new Map<string, Point>();
  readonly credited: { purse: string; on: string; units: number; record: string }[] = [];
  /** The last day on which something came back to a lot. */
  readonly backOn = new Map<string, string>();
  /** The last day on which a purse came to owe something. */
  readonly lastDebtDay = new Map<string, string>();
  order = 0;
  closedThrough = "";
  readonly rules: AuditedRules;

  constructor(rules: AuditedRules) {
    this.rules = rules;
  }

  post(record: PointsRecord): string {
    const before = this.seen.get(record.id);
    const text = JSON.stringify(record);
    if (before !== undefined) {
      if (before.text !== text) return "conflict";
      return before.answer === "posted" ? "already-known" : before.answer;
    }
    const answer = this.apply(record);
    this.seen.set(record.id, { text, answer });
    if (answer === "posted") this.posted.set(record.id, record);
    return answer;
  }

  apply(record: PointsRecord): string {
    if (record.kind === "close") {
      if (record.on > this.closedThrough) this.closedThrough = record.on;
      return "posted";
    }
    const on = this.countedOn(record);
    if (on === undefined) return "period-closed";
    if (record.kind === "earn") return this.earn(record, on);
    if (record.kind === "redeem") {
      return this.redeem(record.id, record.purse, on, Number(record.points));
    }
    if (record.kind === "move") return this.move(record, on);
    if (!("of" in record)) return "impossible";
    const obstacles = this.obstaclesTo(record, on);
    if (obstacles !== "") return obstacles;
    const { purse } = this.posted.get(record.of) as { purse: string };
    if (record.kind === "refund") return this.refund(record.of, purse, on);
    if (record.kind === "reverse") return this.reverse(record.id, record.of, purse, on);
    return record.kind === "amend" ? this.amend(record, purse, on) : "impossible";
  }

  /** The day from which a record counts; nothing where its period is closed for good. */
  countedOn({ on, recordedOn }: PointsRecord): string | undefined {
    if (on > this.closedThrough) return on;
    if (this.rules.closedPeriods === "refused") return undefined;
    return on > recordedOn ? on : recordedOn;
  }

  /** Why a record about another has no effect, in the order in which the library lists reasons. */
  obstaclesTo(record: PointsRecord & { readonly of: string }, on: string): string {
    const seen = this.seen.get(record.of);
    if (seen === undefined) return "unknown-record";
    const target = JSON.parse(seen.text) as PointsRecord;
    const wanted = record.kind === "refund" ? "redeem" : "earn";
    const suits = this.posted.has(record.of) && target.kind === wanted;
    return [
      on < target.on ? "too-early" : "",
      this.done.has(record.of) ? "already-settled" : "",
      suits ? "" : "unsuitable-record",
    ]
      .filter(Boolean)
      .join();
  }

  earn({ id, purse, on, facts, member }: EarnRecord, day: string): string {
    const units = this.roomFor(purse, on, Number(facts?.points));
    this.credited.push({ purse, on, units, record: id });
    this.order += 1;
    const lot = { from: day, until: this.untilOf(day), lot: id, member, order: this.order };
    this.lots.set(id, lot);
    this.add(purse, lot, units);
    return "posted";
  }

  /** How much of so many points the caps of the day and the year let through. */
  roomFor(purse: string, on: string, units: number): number {
    const used = (same: (day: string) => boolean) =>
      this.credited
        .filter((line) => line.purse === purse && same(line.on))
        .reduce((sum, line) => sum + line.units, 0);
    const room = Math.min(
      15 - used((day) => day === on),
      40 - used((day) => day.slice(0, 4) === on.slice(0, 4)),
    );
    return Math.max(0, Math.min(units, room));
  }

  /** Puts points into a lot, which pays what is owed first. */
  add(purse: string, lot: Point, count: number): void {
    const made = Array.from({ length: count }, (): Point => ({ ...lot }));
    this.points.set(purse, [...(this.points.get(purse) ?? []), ...made]);
    if (count > 0) this.payDebt(purse, [lot.lot]);
  }

  move({ id, purse, to, member, leaving = 0, heads = 0 }: MoveRecord, on: string): string {
    const { moves } = this.rules;
    const suits = moves === "own" ? member !== undefined : leaving > 0 && leaving <= heads;
    const obstacles = [
      (this.debts.get(purse) ?? []).length > 0 ? "in-debt" : "",
      suits ? "" : "unsuitable-record",
      purse === to ? "not-transferable" : "",
    ].filter(Boolean);
    if (obstacles.length > 0) return obstacles.join();
    const there = this.usable(purse, on);
    const share = moves === "own" ? 0 : this.shareOf(there.length, leaving, heads);
    const going =
      moves === "own" ? there.filter((each) => each.member === member) : there.slice(0, share);
    for (const point of going) point.gone = `move ${id}`;
    for (const { until, lot } of going) {
      this.order += 1;
      this.add(to, { from: on, until, lot: `${id} ${lot}`, member, order: this.order }, 1);
    }
    return "posted";
  }

  shareOf(held: number, leaving: number, heads: number): number {
    return Math.floor((held * leaving) / heads);
  }

  /** Makes a record worth something else: what is less is taken back, what is more is added. */
  amend({ id, of, facts }: AmendRecord, purse: string, on: string): string {
    const place = this.credited.findIndex(({ record }) => record === of);
    const [line] = this.credited.splice(place, 1) as [(typeof this.credited)[number]];
    const first = this.posted.get(of) as EarnRecord;
    const units = this.roomFor(purse, line.on, Number((facts ?? first.facts)?.points));
    const answer = this.takeBack(id, { of, purse, on, units: line.units - units });
    this.credited.push(answer === "posted" ? { ...line, units } : line);
    if (units > line.units) {
      const lot = this.lots.get(of) as Point;
      this.cameBack(lot, on);
      this.add(purse, lot, units - line.units);
    }
    return answer;
  }

  untilOf(on: string): string {
    return addMonths(on as never, 12);
  }

  /** Lets lots into which points came pay what is owed, on the first day on which both are there. */
  payDebt(purse: string, lots: readonly string[]): void {
    const debts = this.debts.get(purse) ?? [];
    for (const lot of lots) {
      for (const point of this.pointsOf(purse, lot)) {
        const last = this.lastDebtDay.get(purse) ?? "";
        const day = [last, point.from, this.backOn.get(lot) ?? ""].sort()[2] as string;
        if (debts.length > 0 && point.until > day) point.gone = `debt ${debts.shift()}`;
      }
    }
  }

  /** What is left of a lot. */
  pointsOf(purse: string, lot: string): readonly Point[] {
    return (this.points.get(purse) ?? []).filter(
      (point) => point.lot === lot && point.gone === undefined,
    );
  }

  usable(purse: string, on: string): Point[] {
    return (this.points.get(purse) ?? [])
      .filter(
        ({ from, until, gone, lot }) =>
          gone === undefined && (this.backOn.get(lot) ?? from) <= on && until > on,
      )
      .sort(byExpiry);
  }

  redeem(id: string, purse: string, on: string, units: number): string {
    const there = this.usable(purse, on);
    const owes = (this.debts.get(purse) ?? []).length > 0;
    const reasons = [there.length < units ? "balance-too-low" : "", owes ? "in-debt" : ""].filter(
      Boolean,
    );
    if (reasons.length > 0) return reasons.join();
    for (const point of there.slice(0, units)) {
      point.gone = `redeem ${id}`;
      point.goneOn = on;
    }
    return "posted";
  }

  reverse(id: string, of: string, purse: string, on: string): string {
    const place = this.credited.findIndex(({ record }) => record === of);
    const { units } = this.credited[place] as (typeof this.credited)[number];
    const answer = this.takeBack(id, { of, purse, on, units });
    if (answer !== "posted") return answer;
    this.credited.splice(place, 1);
    this.done.add(of);
    return "posted";
  }

  /** Takes points of a record back: what is left of them, then others, then as debt. */
  takeBack(
    id: string,
    {
      of,
      purse,
      on,
      units,
    }: { readonly of: string; readonly purse: string; readonly on: string; readonly units: number },
  ): string {
    const others = this.usable(purse, on).filter(({ lot }) => lot !== of);
    const taken = [...this.pointsOf(purse, of), ...others].slice(0, Math.max(0, units));
    const short = Math.max(0, units - taken.length);
    const debts = this.debts.get(purse) ?? [];
    if (short > 0 && debts.length + short > mostDebt) return "debt-too-high";
    for (const point of taken) point.gone = `taken ${id}`;
    this.debts.set(purse, [...debts, ...Array<string>(short).fill(id)]);
    const last = this.lastDebtDay.get(purse) ?? "";
    if (short > 0 && on > last) this.lastDebtDay.set(purse, on);
    return "posted";
  }

  refund(of: string, purse: string, on: string): string {
    const back = (this.points.get(purse) ?? [])
      .filter(({ gone }) => gone === `redeem ${of}`)
      .sort(byExpiry);
    for (const point of back) {
      point.gone = undefined;
      const { goneOn = on } = point;
      this.cameBack(point, on > goneOn ? on : goneOn);
    }
    this.payDebt(purse, [...new Set(back.map(({ lot }) => lot))]);
    this.done.add(of);
    return "posted";
  }

  /** What comes into a lot later makes all of it wait for that day. */
  cameBack({ lot, from }: Point, on: string): void {
    const before = this.backOn.get(lot) ?? from;
    this.backOn.set(lot, on > before ? on : before);
  }

  available(purse: string, on: string): number {
    return this.usable(purse, on).length;
  }
}

const byExpiry = (one: Point, other: Point): number =>
  compare(one.until, other.until) || compare(one.from, other.from) || one.order - other.order;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
