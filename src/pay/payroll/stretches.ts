import { definitely } from "../../core/definitely.js";
import type { MonthSpan } from "./month-span.js";
import type { PayrollBlock } from "./payroll-block.js";
import type { PayrollLanes } from "./payroll-lanes.js";
import { BLOCK_SIZE } from "./payroll-lanes.js";
import type { PlainPerson } from "./plain-person.js";

/** The stretches of a block of people: days served on which nothing changes for a person. */
export interface Stretches {
  /** How long the stretch is that begins on the present day, by person; 0 where none begins. */
  readonly lengths: Float64Array;
  /** 1 for people some of whose facts are not plainly in order. */
  readonly failed: Uint8Array;
  /** The days of a month on which a stretch of somebody can begin, in their order. */
  readonly daysIn: (span: MonthSpan, cuts: readonly number[]) => readonly number[];
  /**
   * Finds the stretches that begin on a day, and loads the facts that hold on them.
   *
   * @param day - The day.
   * @param next - The next day on which something changes for all people.
   * @param shared - Whether something changes for all people on the day.
   * @returns How many people from the first on are concerned.
   */
  readonly begin: (day: number, next: number, shared: boolean) => number;
}

/** Finds the stretches of a block; the facts of people for whom nothing changes are loaded once. */
export function stretchesOf(
  { people, changing }: PayrollBlock,
  { loadDays, loadMonths }: PayrollLanes,
): Stretches {
  const lengths = new Float64Array(BLOCK_SIZE);
  const failed = new Uint8Array(BLOCK_SIZE);
  const loaded = new Int32Array(BLOCK_SIZE).fill(-1);
  const load = (person: PlainPerson, row: number, day: number): void => {
    const index = stateOn(person, day);
    if (loaded[row] === index) return;
    loaded[row] = index;
    const { names, values } = definitely(person.states[index]);
    if (!(loadDays(names, values, row) && loadMonths(names, values, row))) failed[row] = 1;
  };
  for (let row = changing; row < people.length; row += 1) load(definitely(people[row]), row, 0);
  const own = ownDaysOf(people.slice(0, changing));
  return {
    lengths,
    failed,
    daysIn: ({ first, end: after }, cuts) => {
      const inside = own.filter((day) => day > first && day < after);
      if (inside.length === 0) return cuts;
      return [...new Set([...cuts, ...inside])].sort((one, other) => one - other);
    },
    begin: (day, next, shared) => {
      lengths.fill(shared ? next - day : 0, 0, people.length);
      for (let row = 0; row < changing; row += 1) {
        const person = definitely(people[row]);
        const length = shared || beginsOn(person, day) ? lengthFrom(person, day, next) : 0;
        lengths[row] = length;
        if (length > 0) load(person, row, day);
      }
      return shared ? people.length : changing;
    },
  };
}

function ownDaysOf(people: readonly PlainPerson[]): readonly number[] {
  const days = people.flatMap(({ service, states }) => [
    ...service.filter((_, index) => index % 2 === 0),
    ...states.map(({ from }) => from),
  ]);
  return [...new Set(days)];
}

function beginsOn({ service, states }: PlainPerson, day: number): boolean {
  return (
    states.some(({ from }) => from === day) ||
    service.some((bound, index) => bound === day && index % 2 === 0)
  );
}

/** The state that holds on a day. */
function stateOn({ states }: PlainPerson, day: number): number {
  let index = states.length - 1;
  while (index > 0 && definitely(states[index]).from > day) index -= 1;
  return index;
}

/** The days from a day on that are served without a change. */
function lengthFrom({ service, states }: PlainPerson, day: number, next: number): number {
  const periods = service.filter((bound) => bound <= day).length;
  if (periods % 2 === 0) return 0;
  const changed = states.find(({ from }) => from > day)?.from ?? next;
  return Math.min(next, changed, definitely(service[periods])) - day;
}
