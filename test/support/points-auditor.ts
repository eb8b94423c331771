import { addMonths } from "../../src/core/plain-date.js";
import type { PointsRecord } from "../../src/points/records.js";

/** The most that a purse of the auditor may owe. */
export const mostDebt = 5;

/** One unit of points: when it came, when it lapses, and when it went and why. */
interface Point {
  readonly from: string;
  readonly until: string;
  readonly record: string;
  readonly order: number;
  gone?: string | undefined;
}

/** Keeps every single point apart, and looks through all of them each time: a slow, plain ledger. */
export class Auditor {
  readonly seen = new Map<string, { text: string; answer: string }>();
  readonly points = new Map<string, Point[]>();
  readonly debts = new Map<string, { by: string; on: string }[]>();
  readonly posted = new Map<string, PointsRecord>();
  readonly done = new Set<string>();
  readonly credited: { purse: string; on: string; units: number; record: string }[] = [];
  order = 0;

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
    if (record.kind === "earn")
      return this.earn(record.id, record.purse, record.on, Number(record.facts?.points));
    if (record.kind === "redeem")
      return this.redeem(record.id, record.purse, record.on, Number(record.points));
    if (!("of" in record)) return "impossible";
    if (!this.seen.has(record.of)) return "unknown-record";
    const target = this.posted.get(record.of);
    const wanted = record.kind === "reverse" ? "earn" : "redeem";
    const found = [
      target?.kind === wanted ? "" : "unsuitable-record",
      this.done.has(record.of) ? "already-settled" : "",
      target !== undefined && record.on < target.on ? "too-early" : "",
    ];
    const first = JSON.parse(this.seen.get(record.of)?.text ?? "{}") as { on: string };
    if (target === undefined && record.on < first.on) found[2] = "too-early";
    const reasons = ["too-early", "unsuitable-record", "already-settled"].filter((reason) =>
      found.includes(reason),
    );
    // Reasons come in the order of the list in which the library declares them.
    const ordered = ["too-early", "already-settled", "unsuitable-record"].filter((reason) =>
      reasons.includes(reason),
    );
    if (ordered.length > 0) return ordered.join();
    const purse = (target as { purse: string }).purse;
    return record.kind === "reverse"
      ? this.reverse(record.id, record.of, purse, record.on)
      : this.refund(record.of, purse, record.on);
  }

  earn(id: string, purse: string, on: string, units: number): string {
    const used = (same: (day: string) => boolean) =>
      this.credited
        .filter((line) => line.purse === purse && same(line.on))
        .reduce((sum, line) => sum + line.units, 0);
    const room = Math.min(
      15 - used((day) => day === on),
      40 - used((day) => day.slice(0, 4) === on.slice(0, 4)),
    );
    const credit = Math.max(0, Math.min(units, room));
    this.credited.push({ purse, on, units: credit, record: id });
    this.order += 1;
    const until = this.untilOf(on);
    const made = Array.from(
      { length: credit },
      (): Point => ({ from: on, until, record: id, order: this.order }),
    );
    this.points.set(purse, [...(this.points.get(purse) ?? []), ...made]);
    this.payDebt(purse, made);
    return "posted";
  }

  untilOf(on: string): string {
    return addMonths(on as never, 12);
  }

  payDebt(purse: string, points: readonly Point[]): void {
    const debts = this.debts.get(purse) ?? [];
    for (const point of points) {
      const last = this.lastDebtDay.get(purse) ?? "";
      const day = [last, point.from, this.backOn.get(point.record) ?? ""].sort()[2] as string;
      if (debts.length > 0 && point.gone === undefined && point.until > day) {
        point.gone = `debt ${debts.shift()?.by}`;
      }
    }
  }

  /** The last day on which something of a record came back. */
  readonly backOn = new Map<string, string>();

  readonly lastDebtDay = new Map<string, string>();

  usable(purse: string, on: string): Point[] {
    return (this.points.get(purse) ?? [])
      .filter(
        ({ from, until, gone, record }) =>
          gone === undefined && (this.backOn.get(record) ?? from) <= on && until > on,
      )
      .sort((a, b) =>
        a.until < b.until
          ? -1
          : a.until > b.until
            ? 1
            : a.from < b.from
              ? -1
              : a.from > b.from
                ? 1
                : a.order - b.order,
      );
  }

  redeem(id: string, purse: string, on: string, units: number): string {
    const there = this.usable(purse, on);
    const owes = (this.debts.get(purse) ?? []).length > 0;
    const reasons = [there.length < units ? "balance-too-low" : "", owes ? "in-debt" : ""].filter(
      Boolean,
    );
    if (reasons.length > 0) return reasons.join();
    for (const point of there.slice(0, units)) point.gone = `redeem ${id}`;
    return "posted";
  }

  reverse(id: string, of: string, purse: string, on: string): string {
    const line = this.credited.find(
      ({ record }) => record === of,
    ) as (typeof this.credited)[number];
    const own = (this.points.get(purse) ?? []).filter(
      (point) => point.record === of && point.gone === undefined,
    );
    const others = this.usable(purse, on).filter((point) => point.record !== of);
    const taken = [...own, ...others].slice(0, line.units);
    const short = line.units - taken.length;
    const debts = this.debts.get(purse) ?? [];
    if (short > 0 && debts.length + short > mostDebt) return "debt-too-high";
    for (const point of taken) point.gone = `reverse ${id}`;
    for (let index = 0; index < short; index += 1) debts.push({ by: id, on });
    this.debts.set(purse, debts);
    const last = this.lastDebtDay.get(purse) ?? "";
    if (short > 0 && on > last) this.lastDebtDay.set(purse, on);
    this.credited.splice(this.credited.indexOf(line), 1);
    this.done.add(of);
    return "posted";
  }

  refund(of: string, purse: string, on: string): string {
    const back = (this.points.get(purse) ?? []).filter(({ gone }) => gone === `redeem ${of}`);
    for (const point of back) {
      point.gone = undefined;
      const before = this.backOn.get(point.record) ?? point.from;
      this.backOn.set(point.record, on > before ? on : before);
    }
    this.payDebt(purse, back);
    this.done.add(of);
    return "posted";
  }

  available(purse: string, on: string): number {
    return this.usable(purse, on).length;
  }
}
