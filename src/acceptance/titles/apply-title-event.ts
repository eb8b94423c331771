import { definitely } from "../../core/definitely.js";
import type {
  AwardedEvent,
  RecheckedEvent,
  RefusedTitleEvent,
  RepairedEvent,
  SanctionedEvent,
  TitleEvent,
} from "../model.js";
import type { StarLife } from "./star-life.js";
import { barEnd, later, statusOf, turn } from "./star-life.js";

type Refusal = RefusedTitleEvent["reason"] | undefined;

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
  const barredUntil = barEnd(life);
  if (barredUntil !== undefined && on < barredUntil) return "barred";
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
  if (!counts(life, on)) return "no-star";
  const known = life.scheme.sanctions?.find((each) => each.id === name);
  const rule = definitely(known, "the check of the events");
  turn(life, on, id, () => life.sanctions.set(id, { sanction: rule, on }));
  return undefined;
}

function repair(life: StarLife, { on, id, of }: RepairedEvent): Refusal {
  const standing = life.sanctions.get(of);
  const within = standing?.sanction.repairWithin;
  if (standing === undefined || within === undefined) return "nothing-to-repair";
  if (on >= later(standing.on, within)) return "too-late-to-repair";
  turn(life, on, id, () => life.sanctions.delete(of));
  return undefined;
}

function counts(life: StarLife, day: AwardedEvent["on"]): boolean {
  const status = statusOf(life, day);
  return status === "held" || status === "suspended";
}
