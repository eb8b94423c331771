import fc from "fast-check";
import { addDays } from "../../src/core/plain-date.js";
import type { PointsRecord } from "../../src/points/records.js";

/** The kinds of commands. */
export const commandKinds = [
  "earn",
  "redeem",
  "reverse",
  "refund",
  "amend",
  "move",
  "close",
  "again",
  "changed",
] as const;

type CommandKind = (typeof commandKinds)[number];

/** What is to be recorded next; which kind it is, the weights of the sequence say. */
interface Command {
  readonly draw: number;
  readonly points: number;
  readonly purse: number;
  readonly pick: number;
  readonly late: number;
  readonly ahead: number;
}

/** Commands, and how often each kind comes among them. */
export interface CommandSequence {
  readonly weights: readonly number[];
  readonly commands: readonly Command[];
}

const command: fc.Arbitrary<Command> = fc.record({
  draw: fc.nat(999),
  points: fc.integer({ min: 1, max: 20 }),
  purse: fc.integer({ min: 0, max: 2 }),
  pick: fc.nat(),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 400 })),
  ahead: fc.integer({ min: 0, max: 40 }),
});

const least: Readonly<Record<CommandKind, number>> = {
  earn: 6,
  redeem: 4,
  reverse: 1,
  refund: 1,
  amend: 1,
  move: 1,
  close: 0,
  again: 0,
  changed: 0,
};

/** Sequences of 50 to 200 commands, each with weights of its own. */
export const commandSequences: fc.Arbitrary<CommandSequence> = fc.record({
  weights: fc.tuple(...commandKinds.map((kind) => fc.integer({ min: least[kind], max: 6 }))),
  commands: fc.array(command, { minLength: 50, maxLength: 200, size: "max" }),
});

/** The kind of a command. */
export function kindOf(weights: readonly number[], { draw }: Command): CommandKind {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let open = draw % total;
  for (const [place, kind] of commandKinds.entries()) {
    open -= weights[place] as number;
    if (open < 0) return kind;
  }
  return "earn";
}

/** Records that follow commands: those about others name one that there is, mostly. */
export function recordsFrom({ weights, commands }: CommandSequence): readonly PointsRecord[] {
  let today = addDays("2020-01-01", 0);
  const records: PointsRecord[] = [];
  for (const [index, asked] of commands.entries()) {
    today = addDays(today, asked.ahead);
    const shared = { id: `r${index}`, recordedOn: today, on: addDays(today, -asked.late) };
    records.push(recordFrom(kindOf(weights, asked), asked, shared, records));
  }
  return records;
}

type Shared = Pick<PointsRecord, "id" | "on" | "recordedOn">;

function recordFrom(
  kind: CommandKind,
  { points, purse, pick }: Command,
  shared: Shared,
  records: readonly PointsRecord[],
): PointsRecord {
  const owner = { ...shared, purse: `p${purse}` };
  const member = [{}, { member: "li" }, { member: "wang" }][pick % 3];
  const facts = { points: `${points}` };
  const earn = { kind: "earn", ...owner, item: "given", facts, ...member } as const;
  switch (kind) {
    case "earn":
      return earn;
    case "redeem":
      return { kind, ...owner, offer: "goods", points: `${points}` };
    case "again":
      return records[pick % Math.max(records.length, 1)] ?? earn;
    case "changed": {
      const before = records[pick % Math.max(records.length, 1)] ?? earn;
      return { ...before, recordedOn: addDays(before.recordedOn, 1) };
    }
    case "move": {
      const parts = { leaving: pick % 4, heads: 1 + (points % 3) };
      return { kind, ...owner, to: `p${points % 4}`, ...member, ...parts };
    }
    case "close":
      return { kind, ...shared, on: addDays(shared.on, -30) };
    default: {
      const of = targetOf(kind, pick, records);
      return kind === "amend" && pick % 7 > 0
        ? { kind, ...shared, of, facts }
        : { kind, ...shared, of };
    }
  }
}

/** The record that one is about: one that there is, nine times out of ten. */
function targetOf(
  kind: "reverse" | "refund" | "amend",
  pick: number,
  records: readonly PointsRecord[],
): string {
  const wanted = kind === "refund" ? "redeem" : "earn";
  const found = records.filter((record) => record.kind === wanted);
  const of = pick % 10 === 0 ? undefined : found[pick % Math.max(found.length, 1)];
  return of?.id ?? "missing";
}
