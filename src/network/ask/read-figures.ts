import { eachAt } from "../../core/at-path.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import { DomainError } from "../../core/error.js";
import type { JsonValue } from "../../core/json-value.js";
import type { PlainDate } from "../../core/plain-date.js";
import { toPlainJson } from "../../core/plain-json.js";
import { checkedFields } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { NetworkErrorCode } from "../errors.js";
import type { PlaceFigure, Region } from "../model.js";
import type { NetworkIndex } from "../network.js";
import { heirsOn } from "./heirs.js";
import { regionOfSite, upwardFrom } from "./places.js";
import { knownRegion, knownSite } from "./read-question.js";

/** A figure, and the region into which it goes; none where nothing is left of its place. */
export interface PlacedFigure {
  readonly figure: PlaceFigure;
  readonly value: Decimal;
  readonly region: Region | undefined;
}

/** Enough for a million figures. */
const mostNodes = 4_000_000;

/**
 * Checks figures and finds where they go on a day.
 *
 * @throws {@link DomainError} `network/invalid-figure`, `network/unknown-site`,
 * `network/unknown-region` or `core/invalid-decimal`, and the codes of what is not plain.
 */
export function readFigures(
  index: NetworkIndex,
  figures: unknown,
  day: PlainDate,
): readonly PlacedFigure[] {
  const list = toPlainJson(figures, { nodes: mostNodes });
  if (!Array.isArray(list)) throw noFigure(`Figures are a list, not ${quote(list)}.`);
  return eachAt([], list, (figure) => readFigure(index, figure, day));
}

function readFigure(index: NetworkIndex, figure: JsonValue, day: PlainDate): PlacedFigure {
  const { site, region, value } = checkedFields(figure, ["value"], ["site", "region"], "figure");
  if ((site === undefined) === (region === undefined)) {
    throw noFigure("A figure is that of one site or of one region. Name one of them.");
  }
  // What is no text is refused by the function that reads it.
  const decimal = toDecimal(value as string);
  const places =
    site === undefined
      ? heirsOn(knownRegion(index, region), index.regionsFrom, day)
      : heirsOn(knownSite(index, site), index.sitesFrom, day).map((heir) =>
          regionOfSite(index, heir, day),
        );
  // The fields have just been checked.
  return {
    figure: figure as unknown as PlaceFigure,
    value: decimal,
    region: holding(index, places, day),
  };
}

/** The lowest region that holds all of some; none where they have none in common. */
function holding(
  index: NetworkIndex,
  [first, ...others]: readonly Region[],
  day: PlainDate,
): Region | undefined {
  if (first === undefined) return undefined;
  const paths = others.map((region) => new Set(upwardFrom(index, region, day)));
  return upwardFrom(index, first, day).find((region) => paths.every((path) => path.has(region)));
}

const noFigure = (message: string): DomainError =>
  new DomainError<NetworkErrorCode>("network/invalid-figure", message);
