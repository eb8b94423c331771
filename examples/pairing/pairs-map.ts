import type { ProposedPair } from "wenming/pairing";
import { html } from "../report/html.js";
import type { TablePlace } from "./read-places.js";

const width = 720;
const margin = 48;
const colors = {
  leader: "#8a4b08",
  strong: "#1f6f4a",
  middle: "#9aa0a6",
  weak: "#b3261e",
} as const;

/** What a place is drawn as. */
export type Mark = keyof typeof colors;

/** Draws places and the pairs between them as one SVG, which needs nothing else. */
export function pairsMap(
  places: readonly (TablePlace & { readonly mark: Mark })[],
  pairs: readonly ProposedPair[],
): string {
  const easts = places.map(({ east }) => east);
  const norths = places.map(({ north }) => north);
  const [west, south] = [Math.min(...easts), Math.min(...norths)];
  const [spanEast, spanNorth] = [Math.max(...easts) - west, Math.max(...norths) - south];
  const scale = (width - 2 * margin) / spanEast;
  const height = Math.round(spanNorth * scale) + 2 * margin + 40;
  const x = (east: number) => Math.round(margin + (east - west) * scale);
  const y = (north: number) => Math.round(height - margin - 40 - (north - south) * scale);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const lines = pairs.flatMap(({ giver, site, cost }) => {
    const [from, to] = [placeOf.get(giver), placeOf.get(site)];
    if (from === undefined || to === undefined) return [];
    return html`<line x1="${x(from.east)}" y1="${y(from.north)}" x2="${x(to.east)}" y2="${y(to.north)}"><title>${giver} – ${site}: ${cost}</title></line>
`;
  });
  const marks = places.map(({ id, east, north, mark, star }) => {
    const shape =
      mark === "leader"
        ? html`<rect x="${x(east) - 6}" y="${y(north) - 6}" width="12" height="12" fill="${colors[mark]}"/>`
        : html`<circle cx="${x(east)}" cy="${y(north)}" r="7" fill="${colors[mark]}"/>`;
    const note = star === "" ? id : `${id} ${star}★`;
    return html`${shape}<text x="${x(east) + 10}" y="${y(north) + 4}">${note}</text>
`;
  });
  const legend = [
    ["leader", "领导 leader"],
    ["strong", "先进 strong"],
    ["middle", "中间 middle"],
    ["weak", "薄弱 weak"],
  ] as const;
  const keys = legend.map(
    ([mark, words], place) =>
      html`<rect x="${margin + place * 150}" y="${height - 30}" width="12" height="12" fill="${colors[mark]}"/><text x="${margin + place * 150 + 18}" y="${height - 19}">${words}</text>
`,
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="结对示意图 Map of the pairs">
<style>text{font:12px sans-serif;fill:#222}line{stroke:#555;stroke-width:1.5}</style>
<rect width="100%" height="100%" fill="#fbfaf7"/>
${lines}${marks}${keys}</svg>
`.markup;
}
