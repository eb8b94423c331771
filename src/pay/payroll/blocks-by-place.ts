import type { Places } from "../../rules/parameter-sheet.js";
import type { PayScheme } from "../model.js";
import type { PayrollBlock } from "./payroll-block.js";
import { BLOCK_SIZE } from "./payroll-lanes.js";
import type { PlainPerson } from "./plain-person.js";

/** Takes people one by one and pays those of a place together. */
export interface BlocksByPlace {
  readonly add: (person: PlainPerson, row: number) => void;
  /** Pays those who are left. */
  readonly end: () => void;
}

interface PlaceGroup {
  readonly members: [person: PlainPerson, row: number][];
  readonly pay: (block: PayrollBlock) => void;
}

/**
 * Prepares the gathering of people into blocks.
 *
 * Places are told apart as far as the parameters of the scheme do.
 *
 * @param open - Prepares the payment of people of a place.
 */
export function blocksByPlace(
  { parameters = {} }: PayScheme,
  open: (places: Places | undefined) => (block: PayrollBlock) => void,
): BlocksByPlace {
  const layers = Object.values(parameters).flatMap((parameter) => parameter.layers);
  const levels = [...new Set(layers.flatMap(({ level }) => (level === "nation" ? [] : [level])))];
  const groups = new Map<string, PlaceGroup>();
  const groupOf = (places: Places | undefined): PlaceGroup => {
    const key = JSON.stringify(levels.map((level) => places?.[level]));
    const group = groups.get(key) ?? { members: [], pay: open(places) };
    groups.set(key, group);
    return group;
  };
  const pay = ({ members, pay: payBlock }: PlaceGroup): void => {
    const changing = members.filter(([{ steady }]) => !steady);
    const all = [...changing, ...members.filter(([{ steady }]) => steady)];
    payBlock({
      people: all.map(([person]) => person),
      rows: all.map(([, row]) => row),
      changing: changing.length,
    });
    members.length = 0;
  };
  let last: { readonly places: Places | undefined; readonly group: PlaceGroup } | undefined;
  return {
    add: (person, row) => {
      const { places } = person;
      if (last?.places !== places || last === undefined) last = { places, group: groupOf(places) };
      const { group } = last;
      group.members.push([person, row]);
      if (group.members.length === BLOCK_SIZE) pay(group);
    },
    end: () => {
      for (const group of groups.values()) if (group.members.length > 0) pay(group);
    },
  };
}
