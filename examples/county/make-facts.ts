import type { Kind } from "./kinds.js";
import { scales } from "./kinds.js";
import type { Random } from "./random.js";

/** The facts of a site as the table holds them: text by the name of the fact, empty if unknown. */
export type Facts = Readonly<Record<string, string>>;

/** Draws facts for one part of a site's work, better ones for a higher level from 0 to 1. */
interface Luck extends Random {
  /** A whole number between what weak and strong sites reach, give or take a spread. */
  count(weak: number, strong: number, spread: number): number;
  /** A yes that weak and strong sites give with these probabilities. */
  yes(weak: number, strong: number): string;
}

/** Makes up the facts of a site whose work is at a level from 0, poor, to 1, excellent. */
export function makeFacts(random: Random, kind: Kind, level: number): Facts {
  const luck = (): Luck => luckAt(random, level + random.bell() * 0.14);
  return {
    kind,
    ...standing(luck(), kind),
    ...venue(luck(), kind),
    ...teams(luck(), kind),
    ...activities(luck(), kind),
    ...orders(luck(), kind),
    ...mechanisms(luck(), kind),
    ...residents(luck(), kind),
    ...extras(luck(), kind),
  };
}

function luckAt(random: Random, wanted: number): Luck {
  const level = Math.min(1, Math.max(0, wanted));
  const between = (weak: number, strong: number): number => weak + (strong - weak) * level;
  return {
    ...random,
    count: (weak, strong, spread) =>
      Math.max(0, Math.round(between(weak, strong) + random.bell() * spread)),
    yes: (weak, strong) => yesOrNo(random.chance(between(weak, strong))),
  };
}

const yesOrNo = (answer: boolean): string => (answer ? "yes" : "no");
const tenths = (count: number): string => String(count / 10);

/** What decides whether a site may take part at all: age, opening days, self-score, events. */
function standing(luck: Luck, kind: Kind): Facts {
  const year = kind === "station" && luck.chance(0.03) ? 2025 : 2019 + luck.count(0, 4, 2);
  const month = 1 + Math.floor(luck.fraction() * 9);
  return {
    openedOn: `${year}-0${month}-01`,
    daysOpen: String(Math.min(365, luck.count(215, 320, 40))),
    selfScore: tenths(Math.min(1000, luck.count(640, 980, 40))),
    accident: yesOrNo(luck.chance(0.004)),
    falsified: yesOrNo(luck.chance(0.004)),
    misused: yesOrNo(luck.chance(0.003)),
    monthsVacant: luck.chance(0.06) ? String(luck.count(10, 1, 2)) : "0",
  };
}

function venue(luck: Luck, kind: Kind): Facts {
  const [small, large] = scales[kind].area;
  return {
    floorArea: tenths(luck.count(small * 10, large * 10, small * 5)),
    plate: luck.yes(0.8, 1),
    rulesPosted: luck.yes(0.6, 1),
    menuPosted: luck.yes(0.4, 1),
    theoryRoom: luck.yes(0.75, 1),
    educationRoom: luck.yes(0.55, 1),
    cultureRoom: luck.yes(0.7, 1),
    scienceRoom: luck.yes(0.25, 0.95),
    sportsRoom: luck.yes(0.5, 1),
    weeklyHours: tenths(luck.count(34, 82, 8) * 5),
    hazards: String(luck.count(2, 0, 1)),
    overdueHazards: luck.chance(0.04) ? "1" : "0",
  };
}

function teams(luck: Luck, kind: Kind): Facts {
  const residents = Math.round(scales[kind].residents * (0.55 + luck.fraction() * 0.9));
  return {
    squads: String(luck.count(1, scales[kind].squads, 1)),
    residents: String(residents),
    volunteers: String(Math.round((residents * luck.count(70, 250, 40)) / 1000)),
    practitioner: luck.yes(0.75, 1),
    practitionerTrained: luck.yes(0.55, 1),
    trainings: String(luck.count(1, 5, 1)),
    pairedUnit: pairedUnit(luck),
  };
}

function pairedUnit(luck: Luck): string {
  const reached = luck.count(0, 8, 5);
  return reached < 2 ? "none" : reached < 5 ? "county" : reached < 8 ? "city" : "province";
}

function activities(luck: Luck, kind: Kind): Facts {
  const { activities: busy } = scales[kind];
  const hasMarket = kind !== "station" || luck.chance(0.45);
  // Some villages have nobody left behind; for them the item on visits does not apply.
  const leftBehind = kind === "station" && luck.chance(0.05) ? 0 : luck.count(30, 10, 20);
  return {
    activities: String(luck.count(busy * 0.3, busy * 1.25, busy * 0.25)),
    hasMarket: yesOrNo(hasMarket),
    marketDays: hasMarket ? String(luck.count(0, 7, 2)) : "",
    lecturesQ1: String(luck.count(1, 4, 2)),
    lecturesQ2: String(luck.count(1, 5, 2)),
    lecturesQ3: String(luck.count(1, 4, 2)),
    lecturesQ4: String(luck.count(1, 5, 2)),
    leftBehind: String(leftBehind),
    careVisits: String(Math.round((leftBehind * luck.count(40, 135, 15)) / 10)),
    featurePoints: tenths(Math.min(30, luck.count(0, 32, 8))),
  };
}

function orders(luck: Luck, kind: Kind): Facts {
  const { orders: many } = scales[kind];
  const accepted = luck.chance(0.02) ? 0 : luck.count(many * 0.2, many, many * 0.2);
  const completed = Math.round((accepted * Math.min(1000, luck.count(660, 1040, 60))) / 1000);
  return {
    ordersAccepted: String(accepted),
    ordersCompleted: String(completed),
    ordersLate: String(Math.min(completed, luck.count(14, 0, 4))),
    menuUpdates: String(Math.min(12, luck.count(2, 14, 3))),
    rating: completed === 0 || luck.chance(0.02) ? "" : String(luck.count(396, 494, 10) / 100),
    homeServices: String(luck.count(4, 66, 16)),
  };
}

function mechanisms(luck: Luck, kind: Kind): Facts {
  const { funds: money } = scales[kind];
  const faults = luck.count(7, 0, 2);
  return {
    secretaryLeads: luck.yes(0.7, 1),
    meetings: String(luck.count(0, 4, 1)),
    yearlyPlan: luck.yes(0.65, 1),
    funds: String(luck.count(money * 0.045, money * 0.13, money * 0.02) * 10),
    monthlyReports: String(Math.min(12, luck.count(5, 14, 2))),
    archive: archiveState(luck),
    faults: String(faults),
    faultsFixed: String(Math.min(faults, luck.count(faults * 0.4, faults * 1.1, 1))),
  };
}

function archiveState(luck: Luck): string {
  const quality = luck.count(0, 10, 4);
  return quality < 2 ? "D" : quality < 5 ? "C" : quality < 8 ? "B" : "A";
}

/** Answers of residents; empty where the survey did not come. */
function residents(luck: Luck, kind: Kind): Facts {
  if (kind === "station" && luck.chance(0.02)) {
    return { asked: "", satisfied: "", basicallySatisfied: "", aware: "" };
  }
  const { asked } = scales[kind];
  const satisfied = Math.min(asked, Math.round((asked * luck.count(38, 90, 10)) / 100));
  const rest = asked - satisfied;
  return {
    asked: String(asked),
    satisfied: String(satisfied),
    basicallySatisfied: String(Math.min(rest, Math.round((rest * luck.count(40, 95, 20)) / 100))),
    aware: String(Math.min(asked, Math.round((asked * luck.count(66, 102, 8)) / 100))),
  };
}

function extras(luck: Luck, kind: Kind): Facts {
  const rare = kind === "station" ? 1 : 3;
  return {
    nationalAward: luck.yes(0, 0.004 * rare),
    provinceAward: luck.yes(0, 0.02 * rare),
    cityAward: luck.yes(0.01, 0.12 * rare),
    provinceArticles: String(luck.chance(0.05 * rare) ? 1 : 0),
    cityArticles: String(Math.max(0, luck.count(-2, 2, 1))),
    complaints: luck.chance(0.08) ? String(1 + luck.count(2, 0, 1)) : "0",
    complaintRepeated: yesOrNo(luck.chance(0.02)),
  };
}
