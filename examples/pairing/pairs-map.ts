import type { ProposedPair } from "wenming/pairing";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import type { Line, Point } from "./label-spots.js";
import { labelSpots } from "./label-spots.js";
import type { TablePlace } from "./read-places.js";

const width = 720;
const margin = 48;
/** Room for the title above and the legend below. */
const head = 40;
const foot = 56;
const colors = {
  leader: "#8a4b08",
  strong: "#1f6f4a",
  middle: "#9aa0a6",
  weak: "#b3261e",
} as const;
const legend = [
  ["leader", "领导 leader"],
  ["strong", "先进 strong"],
  ["middle", "中间 middle"],
  ["weak", "薄弱 weak"],
] as const;

/** What a place is drawn as. */
export type Mark = keyof typeof colors;

/** A place of the map. */
export type MarkedPlace = TablePlace & { readonly mark: Mark };

/** Draws places and the pairs between them as one SVG, which needs nothing else. */
export function pairsMap(places: readonly MarkedPlace[], pairs: readonly ProposedPair[]): string {
  const { pointOf, height, scale } = gridOf(places);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const drawn = pairs.flatMap((pair) => {
    const [giver, site] = [placeOf.get(pair.giver), placeOf.get(pair.site)];
    if (giver === undefined || site === undefined) return [];
    return [{ pair, line: { from: pointOf(giver), to: pointOf(site) } }];
  });
  const labels = places.map((place) => ({
    ...pointOf(place),
    text: place.star === "" ? place.id : `${place.id} ${place.star}★`,
  }));
  const spots = labelSpots(
    labels,
    drawn.map(({ line }) => line),
    width,
  );
  const texts = labels.map(({ text }, place) => {
    const spot = spots[place] ?? { x: 0, y: 0, anchor: "start" };
    return html`<text x="${spot.x}" y="${spot.y}" text-anchor="${spot.anchor}">${text}</text>
`;
  });
  const marks = places.map(
    (place) => html`${markAt(pointOf(place), place.mark)}
`,
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="结对示意图 Map of the pairs">
<style>text{font:12px "Noto Sans CJK SC","Microsoft YaHei",sans-serif;fill:#222;paint-order:stroke;stroke:#fbfaf7;stroke-width:3px}.title{font-size:16px;font-weight:bold}.way{fill:#666;font-size:11px}line{stroke:#777;stroke-width:1.5}</style>
<rect width="100%" height="100%" fill="#fbfaf7"/>
<text class="title" x="${margin}" y="30">结对示意图 Map of the pairs</text>
${drawn.map(({ pair, line }) => wayOf(pair, line))}${marks}${texts}${keysAt(height)}${rulerAt(height, scale)}</svg>
`.markup;
}

/** How metres of the county's grid become pixels; north is up. */
function gridOf(places: readonly MarkedPlace[]) {
  const easts = places.map(({ east }) => east);
  const norths = places.map(({ north }) => north);
  const [west, south] = [Math.min(...easts), Math.min(...norths)];
  const scale = (width - 2 * margin) / (Math.max(...easts) - west);
  const height = Math.round((Math.max(...norths) - south) * scale) + 2 * margin + head + foot;
  const pointOf = ({ east, north }: TablePlace): Point => ({
    x: Math.round(margin + (east - west) * scale),
    y: Math.round(height - margin - foot - (north - south) * scale),
  });
  return { pointOf, height, scale };
}

/** A pair as a line with its length; the cost stands where the pointer rests. */
function wayOf({ giver, site, cost }: ProposedPair, { from, to }: Line): Markup {
  const [x, y] = [Math.round((from.x + to.x) / 2), Math.round((from.y + to.y) / 2)];
  return html`<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"><title>${giver} – ${site}: ${cost}</title></line><text class="way" x="${x}" y="${y + 4}" text-anchor="middle">${(Number(cost) / 1000).toFixed(1)} km</text>
`;
}

function markAt({ x, y }: Point, mark: Mark): Markup {
  return mark === "leader"
    ? html`<rect x="${x - 6}" y="${y - 6}" width="12" height="12" fill="${colors[mark]}"/>`
    : html`<circle cx="${x}" cy="${y}" r="7" fill="${colors[mark]}"/>`;
}

function keysAt(height: number): readonly Markup[] {
  return legend.map(([mark, words], place) => {
    const x = margin + place * 120;
    return html`${markAt({ x, y: height - 24 }, mark)}<text x="${x + 13}" y="${height - 20}">${words}</text>
`;
  });
}

/** How long a kilometre is. */
function rulerAt(height: number, scale: number): Markup {
  const [end, y] = [width - margin, height - 20];
  const start = Math.round(end - 1_000 * scale);
  return html`<line x1="${start}" y1="${y}" x2="${end}" y2="${y}"/><text x="${(start + end) / 2}" y="${y - 6}" text-anchor="middle">1 km</text>
`;
}
