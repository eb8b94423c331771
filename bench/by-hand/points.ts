import { Decimal } from "decimal.js";

// Every number of the scheme, made once.

/** 0. */
export const nothing = new Decimal(0);

/** Points of the checklists, in turn. */
export const [two, three, four] = [new Decimal(2), new Decimal(3), new Decimal(4)];

/** Full marks of the scheme, and of the two items that not every site has. */
export const fullMarks = new Decimal(100);
export const withoutMarket = new Decimal(97);
export const withoutStudio = new Decimal(97);
export const withoutBoth = new Decimal(94);

/** The steps of a table over counts. */
export const levelSteps = [
  { id: "A", from: 20, points: new Decimal(3) },
  { id: "B", from: 10, points: new Decimal(2) },
  { id: "C", from: 5, points: new Decimal(1) },
];

/** The steps of a table over percentages. */
export const percentSteps = [
  { id: "A", from: new Decimal("92.5"), points: new Decimal(3) },
  { id: "B", from: new Decimal(80), points: new Decimal("2.25") },
  { id: "C", from: new Decimal(65), points: new Decimal("1.5") },
];

/** Half a point for every full 4 hours, at most 3 points. */
export const longShifts = { size: new Decimal(4), each: new Decimal("0.5"), cap: three };

/** A quarter of a point for every full 2.5 hours, at most 3 points. */
export const shortShifts = { size: new Decimal("2.5"), each: new Decimal("0.25"), cap: three };

/** Half a point is lost with every case, from 2 points down to 0. */
export const casePoints = new Decimal("0.5");

/** Half a point for every award, at most 2 points, and at most 3 for all. */
export const awardPoints = new Decimal("0.5");
export const awardCap = new Decimal(2);
export const bonusCap = new Decimal(3);
