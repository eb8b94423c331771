import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import type { OrderScheme } from "../../src/orders/model/order-scheme.js";
import type { OrderOutcome } from "../../src/orders/post-event.js";
import { postEvent } from "../../src/orders/post-event.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { orderEventKinds } from "../../src/orders/scheme/order-words.js";
import { standardTransitions } from "../../src/orders/standard-transitions.js";
import type { NaiveOrder } from "../support/naive-orders.js";
import { momentAt, naiveOrder, naiveStep, printedMoves } from "../support/naive-orders.js";
import { orderPieces, usualKinds } from "../support/order-arbitraries.js";
import { eventOf, orderScheme } from "../support/order-documents.js";

const scheme = orderScheme();

/** What a simple mind knows: each order, the events taken, the minute. */
interface Model {
  orders: Map<string, NaiveOrder>;
  taken: OrderEvent[];
  minutes: number;
  posted: number;
}

interface Real {
  log: readonly OrderEvent[];
  readonly post: Posting;
}

/** Posts one event by the rules of the tests. */
type Posting = (log: readonly OrderEvent[], event: OrderEvent) => OrderOutcome;

const postings: Posting = (log, event) => postEvent(scheme, log, event);

/** How often each kind of event and each outcome was met. */
const met = new Map<string, number>();
const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** How an event is posted; `guided` is one that the state mostly allows, `pressing` one too many. */
type Twist = "guided" | "pressing" | "plain" | "again" | "changed" | "early";

type Pieces = typeof orderPieces extends fc.Arbitrary<infer T> ? T : never;

class Post implements fc.Command<Model, Real> {
  readonly pieces: Pieces;
  readonly twist: Twist;
  constructor(pieces: Pieces, twist: Twist) {
    this.pieces = pieces;
    this.twist = twist;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const { wait, ...rest } = this.pieces;
    model.minutes += wait;
    model.posted += 1;
    const known = model.taken[this.pieces.wait % Math.max(1, model.taken.length)];
    if (this.twist === "again" && known !== undefined) {
      expect(real.post(real.log, known)).toEqual({ status: "already-known" });
      count("already-known");
      return;
    }
    if (this.twist === "changed" && known !== undefined) {
      const changed = { ...known, by: "someone" };
      expect(real.post(real.log, changed)).toEqual({ status: "conflict", known });
      count("conflict");
      return;
    }
    const order = model.orders.get(rest.order) ?? naiveOrder();
    const { kind, turn: _, ...texts } = turned(this.twist, order, rest);
    const isEarly = this.twist === "early" && order.state !== "new";
    const at = isEarly ? -1 : model.minutes;
    const event = eventOf(kind, `e${String(model.posted).padStart(5, "0")}`, momentAt(at), texts);
    const before = { ...order, rated: [...order.rated] };
    const reason = isEarly ? "out-of-order" : naiveStep(before, event, at);
    const outcome = real.post(real.log, event);
    count(kind);
    count(reason ?? "posted");
    if (reason !== undefined) {
      expect(outcome).toEqual({ status: "refused", state: order.state, reason });
      return;
    }
    model.orders.set(rest.order, before);
    model.taken.push(event);
    if (outcome.status !== "posted") throw new Error(`${outcome.status} instead of posted`);
    expect(outcome.order).toMatchObject({ order: rest.order, state: before.state });
    expect(outcome.order.team).toBe(
      ["dispatched", "accepted", "in-service", "completed", "rated"].includes(before.state)
        ? before.team
        : undefined,
    );
    expect(outcome.order.ratings.map(({ side }) => side)).toEqual(before.rated);
    expect(outcome.order.steps.at(-1)?.late ?? []).toEqual(before.late);
    real.log = outcome.events;
  }
  toString = () => `${this.twist} ${JSON.stringify(this.pieces)}`;
}

type Turned = Omit<Pieces, "wait">;

/** What is posted: an event that the state allows, one that comes too late for it, or any. */
function turned(twist: Twist, order: NaiveOrder, pieces: Turned): Turned {
  if (twist === "guided") return guided(order, pieces);
  if (twist !== "pressing") return pieces;
  if (["completed", "rated"].includes(order.state)) {
    return {
      ...pieces,
      kind: "rate",
      side: (order.rated[0] ?? pieces.side) as Pieces["side"],
      grade: "5",
    };
  }
  return { ...pieces, kind: "grab", team: order.team === "east" ? "west" : "east" };
}

/** An event that the state allows, mostly by the team that has the order. */
function guided(order: NaiveOrder, pieces: Turned): Turned {
  const kinds = Object.keys(printedMoves[order.state]) as OrderEvent["kind"][];
  const forward = usualKinds.find((kind) => kinds.includes(kind));
  const any = kinds[pieces.turn % Math.max(1, kinds.length)];
  const other = (pieces.turn % 2 === 0 ? forward : any) ?? pieces.kind;
  const kind = kinds.includes(pieces.kind) ? pieces.kind : other;
  const isOwn = order.team !== undefined && pieces.grade !== "1";
  return { ...pieces, kind, team: isOwn ? (order.team as Pieces["team"]) : pieces.team };
}

const posts = (...twists: readonly Twist[]) =>
  fc
    .tuple(orderPieces, fc.constantFrom(...twists))
    .map(([pieces, twist]) => new Post(pieces, twist));

const commands = fc.commands(
  [
    posts("guided"),
    posts("guided"),
    posts("plain"),
    posts("again", "changed", "early", "pressing"),
  ],
  { size: "max", maxCommands: 80 },
);

const propertyOf = (post: Posting) =>
  fc.property(commands, (list) => {
    const model: Model = { orders: new Map(), taken: [], minutes: 0, posted: 0 };
    const real: Real = { log: [], post };
    fc.modelRun(() => ({ model, real }), list);
    const { orders, refused, conflicts } = replayOrders(scheme, real.log);
    expect([refused, conflicts]).toEqual([[], []]);
    const states = [...model.orders].map(([order, { state }]) => [order, state]);
    expect(orders.map(({ order, state }) => [order, state])).toEqual(states.sort());
    // Counts by state add up to the orders; steps are paths.
    for (const { steps } of orders) {
      for (const [index, { from }] of steps.entries()) {
        expect(from).toBe(steps[index - 1]?.to ?? "new");
      }
    }
  });

/** The team that has the order of an event, by the log. */
const teamOf = (log: readonly OrderEvent[], { order }: OrderEvent): string | undefined =>
  replayOrders(scheme, log).orders.find((each) => each.order === order)?.team;

const byOtherRules =
  (rules: Partial<OrderScheme>): Posting =>
  (log, event) =>
    postEvent({ ...scheme, ...rules }, log, event);

const lenient = [
  ...standardTransitions,
  ...(["accepted", "in-service"] as const).map((from) => ({
    ...{ from, on: "grab" as const, to: "accepted" as const },
  })),
];

/** Wrong ways of posting, each of which the model must find out. */
const wrongPostings: Readonly<Record<string, Posting>> = {
  "a second team takes an order that another has": byOtherRules({ transitions: lenient }),
  "any team may go on with an order": (log, event) => {
    const team = teamOf(log, event);
    if (!("team" in event) || team === undefined || event.kind === "rate") {
      return postings(log, event);
    }
    const taking = ["dispatch", "redispatch", "grab"].includes(event.kind);
    return postings(log, taking ? event : { ...event, team });
  },
  "a side rates as often as it likes": (log, event) =>
    postings(event.kind === "rate" ? log.filter(({ kind }) => kind !== "rate") : log, event),
  "what is told again happens again": (log, event) =>
    log.some(({ id }) => id === event.id)
      ? postings(log, { ...event, id: `${event.id}+` })
      : postings(log, event),
  "an id that says other things is known": (log, event) => {
    const outcome = postings(log, event);
    return outcome.status === "conflict" ? { status: "already-known" } : outcome;
  },
  "what is earlier is put last": (log, event) => {
    const last = log.filter(({ order }) => order === event.order).at(-1);
    const isEarly = last !== undefined && event.at < last.at;
    return postings(log, isEarly ? { ...event, at: last.at } : event);
  },
  "times never run out": byOtherRules({ deadlines: [] }),
  "times run out a minute too late": byOtherRules({
    deadlines: (scheme.deadlines ?? []).map((deadline) =>
      deadline.within.unit === "minutes"
        ? { ...deadline, within: { unit: "minutes", length: deadline.within.length + 1 } }
        : deadline,
    ),
  }),
  "a time that does not begin anew": byOtherRules({
    deadlines: (scheme.deadlines ?? []).map(({ restarts: _, ...deadline }) => deadline),
  }),
};

describe("a log that is posted event by event", () => {
  it.each([20240501, Number(process.env.SEED ?? Date.now() % 2 ** 31)])(
    "agrees with a naive model, and replays to the same orders (seed %i)",
    (seed) => {
      fc.assert(propertyOf(postings), { seed, numRuns: 80 });
    },
  );

  it.each(Object.entries(wrongPostings))("finds out that %s", (_, post) => {
    const before = new Map(met);
    const { failed } = fc.check(propertyOf(post), {
      ...{ seed: 20240501, numRuns: 80, endOnFailure: true },
    });
    // What wrong postings met says nothing about the real ones.
    met.clear();
    for (const [what, times] of before) met.set(what, times);
    expect(failed).toBe(true);
  });

  it("has met every kind of event and every outcome", () => {
    const steps = orderEventKinds.reduce((sum, kind) => sum + (met.get(kind) ?? 0), 0);
    const shareOf = (what: string) => (met.get(what) ?? 0) / steps;
    expect(orderEventKinds.filter((kind) => shareOf(kind) < 0.01)).toEqual([]);
    const outcomes = [
      ...["posted", "already-known", "conflict", "illegal-transition", "not-assigned"],
      ...["already-rated", "unknown-grade", "not-overdue", "out-of-order"],
    ];
    expect(outcomes.filter((outcome) => shareOf(outcome) < 0.002)).toEqual([]);
  });
});
