import { definitely } from "../../core/definitely.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";
import { later } from "../later.js";
import type { TitleRefusalReason } from "../model/title.js";
import type {
  AwardedEvent,
  RecheckedEvent,
  RepairedEvent,
  SanctionedEvent,
  TitleEvent,
} from "../model/title-event.js";
import type { Sanction } from "../model/title-scheme.js";
import type { StarLife } from "./star-life.js";
import { barEnd, isBarred, statusOf, turn } from "./star-life.js";

type Refusal = TitleRefusalReason | undefined;

/** Applies an event to a star, or says why it does not count. */
export function applyTitleEvent(life: StarLife, event: TitleEvent): Refusal {
  switch (event.kind) {
    case "awarded":
      return award(life, event);
    case "rechecked":
      return recheck(life, event);
    case "sanctioned":
      return sanction(life, event);
    case "repaired":
      return repair(life, event);
  }
}

function award(life: StarLife, { on, id, star }: AwardedEvent): Refusal {
  if (isBarred(barEnd(life), on)) return "barred";
  // A star that is given anew is the last word on what was sanctioned before.
  turn(life, on, id, () => {
    life.given = { star, on };
    life.rechecks = 0;
    life.failed = false;
    life.sanctions.clear();
  });
  return undefined;
}

function recheck(life: StarLife, { on, id, passed }: RecheckedEvent): Refusal {
  if (!counts(life, on)) return "no-star";
  if (passed) life.rechecks += 1;
  else {
    turn(life, on, id, () => {
      life.failed = true;
    });
  }
  return undefined;
}

function sanction(life: StarLife, { on, id, sanction: name }: SanctionedEvent): Refusal {
  const known = life.scheme.sanctions?.find((each) => each.id === name);
  const rule = definitely(known, "the check of the events");
  const { bars } = rule;
  // Where no star counts there is nothing to take, but the site can be barred.
  const taken = counts(life, on) ? { effect: rule.effect } : undefined;
  if (taken === undefined && bars === undefined) return "no-star";
  const barred = bars && { barEnd: barEndOf(bars, on, life.rounds) };
  turn(life, on, id, () => life.sanctions.set(id, { sanction: rule, on, ...taken, ...barred }));
  return undefined;
}

/** The day on which a bar ends; that of a round that is not set yet is not known. */
function barEndOf(
  bars: NonNullable<Sanction["bars"]>,
  on: PlainDate,
  rounds: readonly Period[],
): PlainDate | Unknown {
  if (bars.unit !== "rounds") return later(on, bars);
  const ahead = rounds.filter(({ from }) => from > on);
  return ahead[bars.length - 1]?.until ?? unknown("not-decreed");
}

function repair(life: StarLife, { on, id, of }: RepairedEvent): Refusal {
  const standing = life.sanctions.get(of);
  const within = standing?.sanction.repairWithin;
  if (standing === undefined || within === undefined) return "nothing-to-repair";
  // As with every deadline, the day of the sanction does not count.
  if (on > later(standing.on, within)) return "too-late-to-repair";
  turn(life, on, id, () => life.sanctions.delete(of));
  return undefined;
}

function counts(life: StarLife, day: PlainDate): boolean {
  const status = statusOf(life, day);
  return status === "held" || status === "suspended";
}
