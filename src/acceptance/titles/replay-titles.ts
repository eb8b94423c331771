import { DomainError } from "../../core/error.js";
import type { Period } from "../../core/period.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { AcceptanceErrorCode } from "../errors.js";
import type { RefusedTitleEvent } from "../model/title.js";
import type { TitleEvent } from "../model/title-event.js";
import type { TitleScheme } from "../model/title-scheme.js";
import type { LogView } from "../read-log.js";
import { readLog } from "../read-log.js";
import { titleEventsSchema } from "../schema.js";
import { applyTitleEvent } from "./apply-title-event.js";
import type { StarLife } from "./star-life.js";
import { newStarLife, passTime } from "./star-life.js";

/** The order in which events of one day count. */
const kinds: readonly TitleEvent["kind"][] = ["awarded", "rechecked", "sanctioned", "repaired"];

/** What of a log counts, and the rounds that are set. */
export interface TitleView extends LogView {
  readonly rounds: readonly Period[];
}

/** The life of one star as far as a log tells it. */
export interface ReplayedTitle {
  /** The star; missing where none was given. */
  readonly life?: StarLife;
  readonly refused: readonly RefusedTitleEvent[];
}

/**
 * Replays the log of the star of one site.
 *
 * @throws {@link DomainError} `acceptance/invalid-events`, `acceptance/conflict` or
 * `acceptance/unknown-sanction` when the log does not fit.
 */
export function replayTitles(
  scheme: TitleScheme,
  events: unknown,
  { rounds, ...view }: TitleView,
): ReplayedTitle {
  const log = readLog<TitleEvent>(titleEventsSchema, events, view, ({ kind }) =>
    kinds.indexOf(kind),
  );
  refuseStrangers(scheme, log);
  const refused: RefusedTitleEvent[] = [];
  let life: StarLife | undefined;
  for (const event of log) {
    const own: StarLife = life ?? newStarLife(scheme, rounds, event);
    passTime(own, event.on);
    const reason = applyTitleEvent(own, event);
    if (reason === undefined) life = own;
    else refused.push(Object.freeze({ id: event.id, reason }));
  }
  return { ...(life === undefined ? {} : { life }), refused: Object.freeze(refused) };
}

/** Refuses sanctions that the rules do not have, and the star of another site. */
function refuseStrangers({ sanctions = [] }: TitleScheme, log: readonly TitleEvent[]): void {
  const ids = sanctions.map(({ id }) => id);
  for (const event of log) {
    if (event.kind === "sanctioned" && !ids.includes(event.sanction)) {
      throw new DomainError<AcceptanceErrorCode>(
        "acceptance/unknown-sanction",
        `The event ${quote(event.id)} names the sanction ${quote(event.sanction)}, which the rules ` +
          `do not have. Correct it.${suggestionFor(event.sanction, ids)}`,
        { id: event.id, sanction: event.sanction },
      );
    }
    if (event.site !== log[0]?.site) {
      throw new DomainError<AcceptanceErrorCode>(
        "acceptance/invalid-events",
        `The event ${quote(event.id)} is about the site ${quote(event.site)}, others are about ` +
          `${quote(log[0]?.site)}. Hand over the log of one site.`,
        { id: event.id, site: event.site },
      );
    }
  }
}
