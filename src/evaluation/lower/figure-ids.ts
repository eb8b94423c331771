/**
 * Ids of the figures that a scheme does not name itself.
 *
 * A colon cannot occur in the id of an indicator or figure, so these never meet one.
 */

/** 1 where an indicator does not concern the site, otherwise 0. */
export const absenceId = (indicator: string): string => `absent:${indicator}`;

/** Full marks of an indicator for the site. */
export const maximumId = (indicator: string): string => `maximum:${indicator}`;

/** What an item earns before missing evidence counts as 0. */
export const evidenceId = (item: string): string => `evidence:${item}`;

/** The number of the state that an item is in. */
export const stateId = (item: string): string => `state:${item}`;

/** The sum of the parts of a group, before it is scaled, floored or capped. */
export const partsId = (group: string): string => `parts:${group}`;

/** Full marks that are left in a group when all that does not concern the site is gone. */
export const restId = (group: string): string => `rest:${group}`;

/** Full marks that parts have left to the rest of their group. */
export const movedId = (group: string): string => `moved:${group}`;

/** Full marks that an indicator leaves to the rest of the group around it. */
export const handedOnId = (indicator: string): string => `handed-on:${indicator}`;

/** Full marks inside an indicator that the whole scheme is scaled up for. */
export const rescaledId = (indicator: string): string => `rescaled:${indicator}`;

/** The condition of a gate. */
export const gateId = (gate: string): string => `gate:${gate}`;

/** The condition of a veto. */
export const vetoId = (veto: string): string => `veto:${veto}`;

/** Whether a class claims the site. */
export const claimId = (classId: string): string => `class:${classId}`;

/** Whether a site is compared by a cohort figure. */
export const comparedId = (figure: string): string => `compared:${figure}`;

/** The number of the group in which a cohort figure compares a site. */
export const groupId = (figure: string): string => `group:${figure}`;

/** The fact that carries a cohort figure to a site. */
export const cohortFact = (figure: string): string => `cohort:${figure}`;

/** The stages of the total. The last of them is the figure `total`, which rules may read. */
export const totalIds = {
  total: "total",
  sum: "total:sum",
  base: "total:base",
  rest: "total:rest",
  moved: "total:moved",
  maximum: "total:maximum",
  scaled: "total:scaled",
  bounded: "total:bounded",
} as const;

/** The number of the stratum in which a site is ranked. */
export const stratumId = "ranking:stratum";

/** The number of the class that a site gets by its score. */
export const standingId = "standing:class";
