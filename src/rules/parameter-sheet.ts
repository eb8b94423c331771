import type { DecimalString } from "../core/decimal-text.js";
import type { Label } from "../core/text.js";
import type { Timeline } from "../core/timeline.js";
import type { Unknown } from "../core/unknown.js";

/** The levels at which a parameter can be set, from the highest to the lowest. */
export type Jurisdiction = "nation" | "province" | "city" | "county" | "township" | "site";

/** The values that one place has set for a parameter. */
export interface ParameterLayer {
  /** The level that set the values. */
  readonly level: Jurisdiction;
  /** Id of the place that set the values; left out for the nation. */
  readonly place?: string;
  /** Values by day; a figure that the document masks is `{ unknown: "not-published" }`. */
  readonly values: Timeline<DecimalString | Unknown>;
}

/** A number that a policy reads by name, whose value depends on the day and the place. */
export interface ParameterDefinition {
  /** What the parameter is called in an explanation. */
  readonly label?: Label;
  /** The unit of the values; for display only. */
  readonly unit?: string;
  /** What a lower level may do with the value of a higher one. */
  readonly lowerLevels: "may-raise" | "may-lower" | "may-change" | "may-not-change";
  /** The layers, each level and place once. */
  readonly layers: readonly ParameterLayer[];
}

/** The parameters of a policy, by name. */
export interface ParameterSheet {
  /** The definition of one parameter. */
  readonly [parameter: string]: ParameterDefinition;
}

/** The places of a site, by level: which layer of a parameter concerns it. */
export type Places = { readonly [level in Exclude<Jurisdiction, "nation">]?: string };
