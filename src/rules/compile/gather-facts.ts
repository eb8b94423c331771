/** A fact that rows are asked for. */
export interface AskedFact {
  readonly name: string;
  readonly mayBeUnknown: boolean;
}

/** The names of the facts of a record in their order. */
interface Layout {
  readonly names: readonly string[];
  /** By name, the place of the fact in the sheet. */
  readonly places: Int32Array;
  /** The places of the facts that such a record leaves out. */
  readonly left: readonly number[];
}

/** Copies the facts of a row into a list; answers whether the record itself is in order. */
export type FactGatherer = (row: unknown, into: unknown[], start: number) => boolean;

/**
 * Prepares the reading of rows.
 *
 * Rows mostly name their facts in one order, so they are read along the names of the row before.
 * The complete check has to judge any row that is no plain record, cannot be read, leaves out a
 * fact that is owed, or holds a name that is no fact.
 */
export function gathererOf(facts: readonly AskedFact[]): FactGatherer {
  let layout: Layout | undefined;
  return (row, into, start) => {
    try {
      if (typeof row !== "object" || row === null || !isPlain(row)) return false;
      const record = row as FactRecord;
      if (layout !== undefined && gatherAlong(layout, record, into, start)) return true;
      layout = layoutOf(facts, Object.keys(record));
      return layout !== undefined && gatherAlong(layout, record, into, start);
    } catch {
      // What a getter or proxy of the row threw is foreign; the complete check words the refusal.
      return false;
    }
  };
}

type FactRecord = Readonly<Record<string, unknown>>;

/** Plain records have no prototype, or one that has none, in this realm and in every other. */
function isPlain(row: object): boolean {
  const above: unknown = Object.getPrototypeOf(row);
  return above === null || Object.getPrototypeOf(above) === null;
}

/** Copies the values of a record whose names are just those of a layout. */
function gatherAlong(
  { names, places, left }: Layout,
  record: FactRecord,
  into: unknown[],
  start: number,
): boolean {
  let index = 0;
  for (const name in record) {
    if (name !== names[index]) return false;
    into[start + (places[index] as number)] = record[name];
    index += 1;
  }
  for (const place of left) into[start + place] = undefined;
  return index === names.length;
}

/** The layout of records with these names, or nothing where facts are owed or unheard of. */
function layoutOf(facts: readonly AskedFact[], names: readonly string[]): Layout | undefined {
  const byName = new Map(facts.map((fact, place) => [fact.name, place]));
  const places = names.map((name) => byName.get(name));
  if (!places.every((place) => place !== undefined)) return undefined;
  const given = new Set(places);
  const left = facts.map((_, place) => place).filter((place) => !given.has(place));
  if (!left.every((place) => facts[place]?.mayBeUnknown)) return undefined;
  return { names, places: Int32Array.from(places), left };
}
