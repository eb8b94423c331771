import { dayNumberOfText } from "../../core/day-number.js";
import { definitely } from "../../core/definitely.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { pointersOf } from "../../rules/pointers.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { EntryDays } from "../define/entry-days.js";
import { entryDaysAt } from "../define/entry-days.js";
import type { ReadPoints } from "../define/read-points.js";
import type { Balance, Cap, Offer, OfferLimit, PointsItem, PointsScheme } from "../model.js";
import type { Counters } from "./counters.js";
import { newCounters } from "./counters.js";
import type { Window } from "./windows.js";
import { expiryOf, windowsOf } from "./windows.js";

/** A points scheme made ready: ids are numbers, amounts are units. */
export interface ReadyPoints {
  readonly scheme: PointsScheme;
  readonly balances: readonly ReadyBalance[];
  readonly items: ReadonlyMap<string, ReadyItem>;
  readonly offers: ReadonlyMap<string, ReadyOffer>;
  /** The purses that caps donate to. */
  readonly donations: readonly string[];
  /** Tells days apart between which a dated number changes. */
  readonly stretchOf: (day: number) => number;
}

/** A balance made ready. */
export interface ReadyBalance {
  readonly balance: Balance;
  readonly places: number;
  readonly expiryOf: (day: number) => number;
  readonly reserve: number;
  readonly suspendedBelow: number;
  /** The most debt; -1 where what is not there is forgiven, and 0 where it is refused. */
  readonly mostDebt: number;
}

/** An item made ready. */
export interface ReadyItem {
  readonly item: PointsItem;
  readonly rules: PreparedRules;
  /** On what its worth depends besides the facts: dated numbers, or the very day. */
  readonly dated: "never" | "by-stretch" | "by-day";
  /** The names of its facts, sorted. */
  readonly names: readonly string[];
  readonly credits: readonly ReadyCredit[];
  readonly byService: boolean;
  readonly within: number;
  /** Tells on which days it may be entered. */
  readonly enteredIn: ((day: number) => EntryDays) | undefined;
}

/** What an item is worth in one balance. */
export interface ReadyCredit {
  readonly id: string;
  readonly balance: number;
  readonly least: number;
  readonly caps: readonly ReadyCap[];
}

/** A cap made ready. */
export interface ReadyCap {
  readonly cap: Cap;
  readonly counters: Counters;
  readonly most: number;
  readonly windowOf: (day: number) => number;
}

/** An offer made ready. */
export interface ReadyOffer {
  readonly rules: PreparedRules | undefined;
  readonly offer: Offer;
  readonly balance: number;
  /** What one piece costs; NaN where the holder says how much to give. */
  readonly price: number;
  readonly topUp: number;
  readonly multipleOf: number;
  readonly leastBalance: number;
  readonly limits: readonly ReadyLimit[];
}

/** A limit of an offer made ready. */
export interface ReadyLimit extends OfferLimit {
  readonly counters: Counters;
  readonly windowOf: (day: number) => number;
}

/** Reads a number of units that the check of the scheme has seen. */
const unitsOf = (text: string | undefined, places: number, otherwise: number): number =>
  text === undefined ? otherwise : scaledIntegerOf(text, places);

/** Finds a balance of the scheme by its id. */
type BalanceOf = (id: string) => { readonly index: number; readonly places: number };

/** Makes a checked scheme ready for one ledger, which counts what its limits limit. */
export function makeReady({ scheme, lowered }: ReadPoints): ReadyPoints {
  const { caps = [], items, offers = [] } = scheme;
  const balances = scheme.balances.map(readyBalance);
  const balanceOf: BalanceOf = (id) => {
    const index = scheme.balances.findIndex((balance) => balance.id === id);
    return { index, places: definitely(balances[index]).places };
  };
  const readyCaps = caps.map((cap) => readyCap(cap, balanceOf));
  const readyItems = items.map((item) => {
    const rules = definitely(lowered.items.get(item.id), "the lowering of the scheme");
    return [item.id, readyItem(item, rules, readyCaps, balanceOf)] as const;
  });
  const countersOf = namedCounters();
  const readyOffers = offers.map((offer) => {
    const ready = readyOffer(offer, balanceOf, countersOf);
    return [offer.id, { ...ready, rules: lowered.offers.get(offer.id) }] as const;
  });
  return {
    scheme,
    balances,
    items: new Map(readyItems),
    offers: new Map(readyOffers),
    donations: caps.flatMap(({ donatedTo }) => donatedTo ?? []),
    stretchOf: stretchesOf(scheme),
  };
}

const readyCap = (cap: Cap, balanceOf: BalanceOf): ReadyCap => ({
  cap,
  counters: newCounters(),
  most: unitsOf(cap.most, cap.counts === "records" ? 0 : balanceOf(cap.balance).places, 0),
  windowOf: windowsOf(isWindow(cap.per) ? cap.per : "lifetime"),
});

const readyItem = (
  item: PointsItem,
  rules: PreparedRules,
  caps: readonly ReadyCap[],
  balanceOf: BalanceOf,
): ReadyItem => ({
  item,
  rules,
  dated: datedness(item),
  names: Object.keys(item.facts ?? {}).sort(),
  byService: item.countsFrom === "service",
  within: item.enteredWithinDays ?? Number.POSITIVE_INFINITY,
  enteredIn: item.enteredIn && entryDaysAt(item.enteredIn),
  credits: item.credits.map(({ balance, least }) => ({
    id: balance,
    balance: balanceOf(balance).index,
    least: unitsOf(least, balanceOf(balance).places, 0),
    caps: caps.filter(
      ({ cap }) => cap.balance === balance && (cap.items?.includes(item.id) ?? true),
    ),
  })),
});

function readyOffer(
  offer: Offer,
  balanceOf: BalanceOf,
  countersOf: (name: string) => Counters,
): Omit<ReadyOffer, "rules"> {
  const { index, places } = balanceOf(offer.balance);
  return {
    offer,
    balance: index,
    price: unitsOf(offer.price, places, Number.NaN),
    topUp: unitsOf(offer.topUp, places, 0),
    multipleOf: unitsOf(offer.multipleOf, places, 1),
    leastBalance: unitsOf(offer.leastBalance, places, 0),
    limits: (offer.limits ?? []).map((limit, place) => {
      const { per, whose, counts, sharedAs = `:${offer.id}:${place}` } = limit;
      // What is counted differently is not one limit, whatever it is called.
      const counters = countersOf(`${per} ${whose} ${counts} ${sharedAs}`);
      return { ...limit, counters, windowOf: windowsOf(per) };
    }),
  };
}

function namedCounters(): (name: string) => Counters {
  const byName = new Map<string, Counters>();
  return (name) => {
    const counters = byName.get(name) ?? newCounters();
    byName.set(name, counters);
    return counters;
  };
}

function datedness(item: PointsItem): ReadyItem["dated"] {
  const kinds = [...pointersOf(item).keys()].map((part: { readonly kind?: unknown }) => part.kind);
  if (kinds.includes("as-of")) return "by-day";
  return kinds.includes("parameter") ? "by-stretch" : "never";
}

/** The days on which a dated number changes or becomes known cut the calendar into stretches. */
function stretchesOf({ parameters = {} }: PointsScheme): (day: number) => number {
  const values = Object.values(parameters).flatMap(({ layers }) =>
    layers.flatMap((layer) => layer.values),
  );
  const days = values.flatMap(({ from, recordedOn = from }) => [from, recordedOn]);
  const cuts = [...new Set(days.map(dayNumberOfText))].sort((one, other) => one - other);
  return (day) => cuts.filter((cut) => cut <= day).length;
}

const isWindow = (per: Cap["per"]): per is Window =>
  per !== "record" && per !== "holding" && per !== "activity";

function readyBalance(balance: Balance): ReadyBalance {
  const { places, reserve, suspendedBelow, shortfall } = balance;
  const debts = { refused: 0, forgiven: -1 };
  return {
    balance,
    places,
    expiryOf: expiryOf(balance),
    reserve: unitsOf(reserve, places, 0),
    suspendedBelow: unitsOf(suspendedBelow, places, 0),
    mostDebt: "most" in shortfall ? unitsOf(shortfall.most, places, 0) : debts[shortfall.kind],
  };
}
