/** A way of scoring sites, and how fast it was. */
export interface TimedWay {
  /** One letter, by which bars refer to it. */
  readonly key: string;
  readonly name: string;
  /** Sites each second, round by round. */
  readonly paces: readonly number[];
}

/** How many times faster one way must be than another, or is told to be where there is no bar. */
export interface Bar {
  readonly faster: string;
  readonly slower: string;
  readonly least?: number;
}

/** A bar, and by how much it was cleared or missed. */
export interface BarOutcome extends Bar {
  readonly ratio: number;
  readonly met: boolean;
}

/**
 * Holds the paces against a bar.
 *
 * The ratio is the median of the ratios of the rounds: turns of one round lie close together, so
 * what else the machine was doing falls out.
 */
export function outcomeOf(ways: readonly TimedWay[], bar: Bar): BarOutcome {
  const slower = pacesOf(ways, bar.slower);
  const ratios = pacesOf(ways, bar.faster).map((pace, round) => pace / (slower[round] ?? 0));
  const ratio = medianOf(ratios);
  return { ...bar, ratio, met: bar.least === undefined || ratio >= bar.least };
}

function pacesOf(ways: readonly TimedWay[], key: string): readonly number[] {
  const way = ways.find((candidate) => candidate.key === key);
  if (way === undefined) throw new Error(`Nothing was timed under "${key}".`);
  return way.paces;
}

/** Words the result of a race as a small table; the unit is what was done each time. */
export function reportOf(ways: readonly TimedWay[], outcome: BarOutcome, unit = "site"): string {
  return [...tableOf(ways, unit), wordOutcome(outcome), ""].join("\n");
}

/** A way with cells of its own behind the common ones. */
interface LongerWay extends TimedWay {
  readonly more?: readonly string[];
}

/** The lines of a table of ways: how much each did in a second and how long one took it. */
export function tableOf(
  ways: readonly LongerWay[],
  unit: string,
  more: readonly string[] = [],
): readonly string[] {
  const header = ["", `${unit}s/s`, "slowest", "fastest", `µs/${unit}`, ...more];
  const rows = ways.map(({ key, name, paces, more: own = [] }) => [
    `${key}  ${name}`,
    ...[medianOf(paces), Math.min(...paces), Math.max(...paces)].map((pace) => pace.toFixed(0)),
    (1_000_000 / medianOf(paces)).toFixed(2),
    ...own,
  ]);
  return aligned([header, ...rows]);
}

/** The middle one of several numbers, or the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Words a ratio, and whether its bar is met; small ratios with a place more. */
export function wordOutcome({ faster, slower, ratio, least, met }: BarOutcome): string {
  const told = `${faster} : ${slower} = ${ratio.toFixed(ratio < 2 ? 2 : 1)}`;
  if (least === undefined) return `${told}  (no bar)`;
  return `${told}  (at least ${least})  ${met ? "met" : "MISSED"}`;
}

/** Lines of cells in columns: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  "),
  );
}
