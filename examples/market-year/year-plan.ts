import type {
  CalendarEvent,
  CalendarScheme,
  CompiledCalendar,
  EventDays,
  PlanRequirements,
  PlanReview,
} from "wenming/calendar";
import { compileCalendar } from "wenming/calendar";
import type { ClosedPeriod, Label, Workdays } from "wenming/core";

/** The plan of a county as it stands in its file. */
export interface CountyPlan {
  readonly places: Readonly<Record<string, Label>>;
  readonly teams: Readonly<Record<string, Label>>;
  readonly period: ClosedPeriod;
  readonly scheme: CalendarScheme;
  readonly requirements: PlanRequirements;
}

/** The plan with everything that has been worked out. */
export interface YearPlan extends CountyPlan {
  readonly calendar: CompiledCalendar;
  readonly workdays: Workdays;
  readonly days: readonly EventDays[];
  readonly review: PlanReview;
}

/** Works out the days, the gaps and the clashes of a plan. */
export function yearPlanOf(plan: CountyPlan, workdays: Workdays): YearPlan {
  const calendar = compileCalendar(plan.scheme);
  return {
    ...plan,
    calendar,
    workdays,
    days: calendar.listDays(plan.period),
    review: calendar.reviewPlan(plan.requirements, plan.period),
  };
}

/** The letter by which an event goes in the calendar: A for the first. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The event of an id. */
export const eventOf = ({ scheme }: CountyPlan, id: string): CalendarEvent =>
  scheme.events.find((event) => event.id === id) as CalendarEvent;

/** The name of a requirement. */
export function requirementOf({ requirements }: CountyPlan, id: string): Label {
  const all = [...(requirements.owed ?? []), ...(requirements.apart ?? [])];
  return all.find((requirement) => requirement.id === id)?.label as Label;
}

/** The name of a place or team; the whole county where none is named. */
export const nameOf = ({ places, teams }: CountyPlan, id: string | undefined): Label =>
  places[id ?? ""] ?? teams[id ?? ""] ?? { zh: "全县", en: "the whole county" };
