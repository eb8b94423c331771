import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { postEvent } from "../../src/orders/post-event.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { orderEventKinds } from "../../src/orders/scheme/order-words.js";
import type { NaiveOrder } from "../support/naive-orders.js";
import { momentAt, naiveOrder, naiveStep, printedMoves } from "../support/naive-orders.js";
import { orderPieces } from "../support/order-arbitraries.js";
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
}

/** How often each kind of event and each outcome was met. */
const met = new Map<string, number>();
const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** How an event is posted; `guided` is one that the state mostly allows. */
type Twist = "guided" | "plain" | "again" | "changed" | "early";

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
      expect(postEvent(scheme, real.log, known)).toEqual({ status: "already-known" });
      count("already-known");
      return;
    }
    if (this.twist === "changed" && known !== undefined) {
      const changed = { ...known, by: "someone" };
      expect(postEvent(scheme, real.log, changed)).toEqual({ status: "conflict", known });
      count("conflict");
      return;
    }
    const order = model.orders.get(rest.order) ?? naiveOrder();
    const { kind, team } = this.twist === "guided" ? guided(order, this.pieces) : rest;
    const isEarly = this.twist === "early" && order.state !== "new";
    const at = isEarly ? -1 : model.minutes;
    const event = eventOf(kind, `e${String(model.posted).padStart(5, "0")}`, momentAt(at), {
      ...rest,
      team,
    });
    const before = { ...order, rated: [...order.rated] };
    const reason = isEarly ? "out-of-order" : naiveStep(before, event, at);
    const outcome = postEvent(scheme, real.log, event);
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
    real.log = outcome.events;
  }
  toString = () => `${this.twist} ${JSON.stringify(this.pieces)}`;
}

/** An event that the state allows, mostly by the team that has the order. */
function guided(order: NaiveOrder, pieces: Pieces): Pick<Pieces, "kind" | "team"> {
  const kinds = Object.keys(printedMoves[order.state]) as OrderEvent["kind"][];
  const kind = kinds[pieces.wait % Math.max(1, kinds.length)] ?? pieces.kind;
  const isOwn = order.team !== undefined && pieces.grade !== "1";
  return { kind, team: isOwn ? (order.team as Pieces["team"]) : pieces.team };
}

const posts = (...twists: readonly Twist[]) =>
  fc
    .tuple(orderPieces, fc.constantFrom(...twists))
    .map(([pieces, twist]) => new Post(pieces, twist));

const commands = fc.commands(
  [posts("guided"), posts("guided"), posts("plain"), posts("again", "changed", "early")],
  { size: "max", maxCommands: 80 },
);

describe("a log that is posted event by event", () => {
  it.each([20240501, Number(process.env.SEED ?? Date.now() % 2 ** 31)])(
    "agrees with a naive model, and replays to the same orders (seed %i)",
    (seed) => {
      const property = fc.property(commands, (list) => {
        const model: Model = { orders: new Map(), taken: [], minutes: 0, posted: 0 };
        const real: Real = { log: [] };
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
      fc.assert(property, { seed, numRuns: 80 });
    },
  );

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
