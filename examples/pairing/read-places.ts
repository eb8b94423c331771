/** A leader or a station at a place on the county's grid, as a line of the table holds it. */
export interface TablePlace {
  readonly id: string;
  readonly kind: "leader" | "station";
  readonly village: string;
  readonly star: string;
  readonly east: number;
  readonly north: number;
}

/** Reads the table: id, kind, village, star, east and north in metres. */
export function readPlaces(csv: string): readonly TablePlace[] {
  const [, ...lines] = csv.trim().split("\n");
  return lines.map((line) => {
    const [id = "", kind = "", village = "", star = "", east = "", north = ""] = line.split(",");
    if (kind !== "leader" && kind !== "station") throw new Error(`No such kind: ${kind}`);
    return { id, kind, village, star, east: Number(east), north: Number(north) };
  });
}
