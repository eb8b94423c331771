/** The fact that carries the value of an anchor. */
export const anchorFact = (anchor: string): string => `anchor:${anchor}`;

/** The fact that carries what an item pays of a rate. */
export const paidFact = (item: string): string => `paid:${item}`;

/** The fact that says whether an item is due in the month. */
export const dueFact = (item: string): string => `due:${item}`;
