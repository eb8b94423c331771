import type { DecimalString } from "../../core/decimal-text.js";
import { canonicalDecimal, isDecimalString } from "../../core/decimal-text.js";
import { DomainError, isDomainError } from "../../core/error.js";
import { isId } from "../../core/id.js";
import { listLimit, readList } from "../../core/list.js";
import { quote } from "../../core/quote.js";
import { isUnknown } from "../../core/unknown.js";
import type { EvaluationErrorCode } from "../errors.js";
import { strataOf } from "../lower/lower-stratum.js";
import type { EvaluationScheme, RatedStanding, SiteScore, Standing } from "../model.js";

/** What seating reads of a standing. */
type StandingRead =
  | Pick<RatedStanding, "status" | "class">
  | { readonly status: Exclude<Standing["status"], "rated"> };

/** What ranking and seating read of a score. */
export interface Contender {
  readonly site: string;
  readonly stratum?: string;
  /** The numbers by which sites are ranked, `undefined` where unknown. */
  readonly keys: readonly (DecimalString | undefined)[];
  readonly standing?: StandingRead;
}

/** What scores of a scheme can hold. */
interface Expected {
  readonly figures: readonly string[];
  readonly strata?: ReadonlySet<unknown>;
  readonly classes?: ReadonlySet<unknown>;
}

/**
 * Reads of scores what ranking and seating need, each score once.
 *
 * @throws {@link DomainError} `evaluation/invalid-scores` when a score does not belong to the scheme.
 * @throws {@link DomainError} `evaluation/duplicate-site` when a site has two scores.
 */
export function readContenders(
  scheme: EvaluationScheme,
  scores: readonly SiteScore[],
): readonly Contender[] {
  const expected = expectedOf(scheme);
  const sites = new Set<string>();
  return readList(scores).map((score, index) => {
    const contender = readSafely(expected, score, index);
    if (sites.has(contender.site)) throw duplicateSite(contender.site, index);
    sites.add(contender.site);
    return contender;
  });
}

function expectedOf({ facts, ranking, classification }: EvaluationScheme): Expected {
  const { by = [], within } = ranking ?? {};
  return {
    figures: by.map((key) => key.figure),
    ...(within === undefined ? {} : { strata: new Set(strataOf(facts, within)) }),
    ...(classification === undefined
      ? {}
      : { classes: new Set(classification.classes.map(({ id }) => id)) }),
  };
}

function readSafely(expected: Expected, score: SiteScore, index: number): Contender {
  try {
    return readContender(expected, score, index);
  } catch (cause) {
    if (isDomainError(cause, "evaluation/invalid-scores")) throw cause;
    throw invalidScore(index, "it cannot be read", cause);
  }
}

function readContender(expected: Expected, score: SiteScore, index: number): Contender {
  const { site, stratum, standing } = score;
  if (!isId(site)) throw invalidScore(index, `its site is ${quote(site)}`);
  return {
    site,
    keys: expected.figures.map((figure) => readNumber(score, figure, index)),
    ...(expected.strata === undefined
      ? {}
      : { stratum: readStratum(expected.strata, stratum, index) }),
    ...(expected.classes === undefined
      ? {}
      : { standing: readStanding(expected.classes, standing, index) }),
  };
}

function readNumber(score: SiteScore, figure: string, index: number): DecimalString | undefined {
  const value: unknown = figure === "total" ? score.total : valueIn(score, figure, index);
  if (isDecimalString(value)) return canonicalDecimal(value);
  if (isUnknown(value)) return undefined;
  throw invalidScore(index, `it has no number ${quote(figure)}`);
}

function valueIn(score: SiteScore, id: string, index: number): unknown {
  const dimension = entryOf(score.dimensions, id, index);
  return dimension === undefined ? entryOf(score.figures, id, index)?.value : dimension.score;
}

/** Looks through a list as it is: a copy for each key of each site would take its time. */
function entryOf<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string,
  index: number,
): Entry | undefined {
  const length: unknown = Array.isArray(list) ? list.length : undefined;
  // The length is read once, and an endless list is not walked.
  if (typeof length !== "number" || !(length <= listLimit)) {
    throw invalidScore(index, `${quote(list)} is no list of its numbers`);
  }
  for (let place = 0; place < length; place += 1) {
    const entry = list[place];
    if (entry === undefined) throw invalidScore(index, "a list of its numbers has a hole");
    if (entry.id === id) return entry;
  }
  return undefined;
}

function readStratum(
  strata: ReadonlySet<unknown>,
  stratum: string | undefined,
  index: number,
): string {
  if (stratum !== undefined && strata.has(stratum)) return stratum;
  throw invalidScore(index, `its stratum is ${quote(stratum)}`);
}

const statuses: ReadonlySet<unknown> = new Set<Standing["status"]>([
  "rated",
  "unrated",
  "not-eligible",
  "barred",
  "removed",
  "undetermined",
]);

function readStanding(
  classes: ReadonlySet<unknown>,
  standing: Standing | undefined,
  index: number,
): StandingRead {
  if (standing === undefined) throw invalidScore(index, "it has no standing");
  // Read once, as a getter may answer differently the second time.
  const { status } = standing;
  if (!statuses.has(status)) throw invalidScore(index, "its standing is none");
  if (status !== "rated") return { status };
  const id = "class" in standing ? standing.class : undefined;
  if (id === undefined || !classes.has(id)) throw invalidScore(index, `its class is ${quote(id)}`);
  return { status, class: id };
}

function invalidScore(index: number, why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-scores",
    `The score at place ${index} is not one of this scheme: ${why}. Use scores that scoreMany ` +
      "made by the same scheme.",
    { path: `/${index}` },
    { cause },
  );
}

function duplicateSite(site: string, index: number): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/duplicate-site",
    `The site ${quote(site)} has two scores. Keep one of them.`,
    { site, path: `/${index}` },
  );
}
