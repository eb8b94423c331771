import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import type { PointsErrorCode } from "../errors.js";
import type { Balance, Offer, PointsScheme } from "../model.js";
import { listsOfStanding, standingFaults, unknownFaults } from "../standing/check-standing.js";

type PointsFault = Fault<PointsErrorCode>;

/** Something of a scheme that has an id. */
interface WithId {
  readonly id: string;
}

/**
 * Checks what the schema of a points scheme cannot: ids, what refers to them, and the places of
 * numbers.
 *
 * @throws {@link DomainError} with the code of the first fault; its `issues` hold all of them.
 */
export function checkPoints(scheme: PointsScheme, pointers: ReadonlyMap<object, string>): void {
  const { balances, items, caps = [], offers = [] } = scheme;
  const { clearings = [] } = scheme.standing ?? {};
  const lists: readonly (readonly WithId[])[] = [
    ...[balances, items, caps, offers],
    ...items.map(({ approval = [] }) => approval),
    ...(scheme.standing === undefined ? [] : listsOfStanding(scheme.standing)),
  ];
  const credits = items.map((item) => item.credits.map((at) => ({ id: at.balance, at })));
  refuse(
    [
      ...lists.flatMap((list) => [
        ...list.flatMap(reservedFaults),
        ...repeatedFaults(list.map((at) => ({ id: at.id, at }))),
      ]),
      ...credits.flatMap(repeatedFaults),
      ...balances.flatMap((at) => numberFaults(at, at, balanceNumbers(at))),
      ...[...items.flatMap((item) => item.credits), ...caps, ...offers, ...clearings].flatMap(
        (at) => balanceFaults(balances, at),
      ),
      ...caps.flatMap((at) =>
        (at.items ?? []).flatMap((item) => unknownFaults(at, item, items, "item")),
      ),
      ...balances.flatMap((at) => hoursFaults(at, offers)),
      ...(scheme.standing === undefined ? [] : standingFaults(scheme, scheme.standing)),
    ],
    pointers,
  );
}

const balanceNumbers = ({ reserve, suspendedBelow, shortfall }: Balance) => [
  reserve,
  suspendedBelow,
  ...("most" in shortfall ? [shortfall.most] : []),
];

/** The legal record of hours stays apart from points. */
function hoursFaults(at: Balance, offers: readonly Offer[]): readonly PointsFault[] {
  if (at.serviceHours === undefined) return [];
  const apart =
    at.expiry.kind === "never" &&
    at.transfer === "refused" &&
    at.reserve === undefined &&
    at.suspendedBelow === undefined &&
    !offers.some(({ balance }) => balance === at.id);
  const message =
    "Service hours never lapse, and are not redeemed, given away or held back. Keep what is in a " +
    "balance of its own.";
  return apart ? [] : [{ code: "points/hours-not-apart", at, message }];
}

/** Numbers that are given in units of a balance, whatever stands around them. */
interface OfBalance {
  readonly balance: string;
  readonly least?: string;
  readonly most?: string;
  readonly counts?: string;
  readonly price?: string;
  readonly multipleOf?: string;
  readonly topUp?: string;
  readonly leastBalance?: string;
  readonly keep?: string;
  readonly vouchers?: readonly string[];
}

function balanceFaults(balances: readonly Balance[], at: OfBalance): readonly PointsFault[] {
  const balance = balances.find(({ id }) => id === at.balance);
  if (balance === undefined) return unknownFaults(at, at.balance, balances, "balance");
  const { least, most, price, multipleOf, topUp, leastBalance, keep, vouchers = [] } = at;
  return [
    ...numberFaults(balance, at, [least, most, price, multipleOf, topUp, leastBalance, keep]),
    ...numberFaults(balance, at, vouchers),
    ...[...vouchers, ...(multipleOf === undefined ? [] : [multipleOf])].flatMap((text) =>
      emptyFaults(balance, at, text),
    ),
  ];
}

function numberFaults(
  { places }: Balance,
  at: object,
  numbers: readonly (string | undefined)[],
): readonly PointsFault[] {
  return numbers.flatMap((text): readonly PointsFault[] => {
    if (text === undefined || scaledIntegerOf(text, places) >= 0) return [];
    const message = `${quote(text)} is below 0, too large, or finer than ${places} places. Correct it.`;
    return [{ code: "points/unsuitable-number", at, message }];
  });
}

/** Says that points do not go into vouchers or multiples of nothing. */
function emptyFaults({ places }: Balance, at: object, text: string): readonly PointsFault[] {
  if (scaledIntegerOf(text, places) !== 0) return [];
  const message = "A face value or a multiple is above 0. Correct it.";
  return [{ code: "points/unsuitable-number", at, message }];
}

/** A colon marks the names under which the library carries balances and tiers into rules. */
function reservedFaults(at: WithId): readonly PointsFault[] {
  if (!at.id.includes(":")) return [];
  const message = `The id ${quote(at.id)} has a colon, which is kept for inner names. Choose another.`;
  return [{ code: "points/reserved-id", at, message }];
}

function repeatedFaults(
  list: readonly { readonly id: string; readonly at: object }[],
): readonly PointsFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, at }): readonly PointsFault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: "points/duplicate-id", at, message: `${quote(id)} stands here twice.` }];
  });
}
