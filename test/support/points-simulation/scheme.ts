import type { PlainDate } from "../../../src/core/plain-date.js";
import type { PointsItem, PointsScheme } from "../../../src/points/model.js";
import { product } from "../../../src/rules/build-amounts.js";
import { fact, parameter } from "../../../src/rules/build-leaves.js";
import { balance, given, goods, pointsScheme } from "../points-schemes.js";

const label = { zh: "示例", en: "example" } as const;

/** An item whose worth goes by a dated parameter. */
const rated: PointsItem = {
  ...given,
  id: "rated",
  credits: [{ balance: "points", amount: product([fact("points"), parameter("rate")]) }],
};

/** An item that counts when it has been approved. */
const approved: PointsItem = {
  ...given,
  id: "approved",
  approval: [
    { id: "meeting", label },
    { id: "notice", label, afterDays: 3 },
  ],
};

/** The scheme of a run; a later edition doubles what one item is worth. */
export const editionOf = (changes: {
  readonly closedPeriods: PointsScheme["closedPeriods"];
  /** From when the later edition holds, and when it was issued; the first edition unless given. */
  readonly later?: { readonly from: PlainDate; readonly recordedOn: PlainDate };
}): PointsScheme => {
  const { closedPeriods, later } = changes;
  const first = { from: "2000-01-01", value: "1" } as const;
  const values = later === undefined ? [first] : [first, { ...later, value: "2" } as const];
  return pointsScheme({
    version: later === undefined ? "1" : "2",
    closedPeriods,
    parameters: {
      rate: { label, lowerLevels: "may-not-change", layers: [{ level: "nation", values }] },
    },
    balances: [
      balance({
        expiry: { kind: "months", months: 12 },
        shortfall: { kind: "debt", most: "20" },
        transfer: "allowed",
        moves: "everything",
      }),
    ],
    items: [given, rated, approved],
    caps: [
      {
        id: "day",
        label,
        balance: "points",
        per: "day",
        whose: "purse",
        counts: "points",
        most: "15",
        beyond: "lost",
      },
    ],
    offers: [goods, { ...goods, id: "soap", price: "3", stock: true }],
  });
};
