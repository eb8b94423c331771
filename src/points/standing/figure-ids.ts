/** The carried fact that holds a measure. */
export const measureFact = (measure: string): string => `measure:${measure}`;

/** The figure that says in which cycle of a ladder a measure is; 1 for the first. */
export const cycleFigure = (ladder: string): string => `${ladder}:cycle`;

/** The figure that says where in its cycle a measure is. */
export const positionFigure = (ladder: string): string => `${ladder}:position`;

/** The figure that asks whether a tier is met. */
export const tierFigure = (ladder: string, tier: string): string => `tier:${ladder}:${tier}`;

/** The figure that asks who has a courtesy, takes part in a ranking or a pool, or is cleared. */
export const whenFigure = (
  kind: "courtesy" | "ranking" | "pool" | "clearing",
  id: string,
): string => `when:${kind}:${id}`;

/** The figure of a numbered amount of a courtesy, a ranking or a pool. */
export const amountFigure = (
  kind: "courtesy" | "ranking" | "pool",
  id: string,
  place: number,
): string => `amount:${kind}:${id}:${place}`;
