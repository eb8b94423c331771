import type { Id } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import type { Label } from "../../core/text.js";

/** A value of a document that is set, added or taken away. */
export interface SetValue {
  /** Where it stands in the county year, as a JSON pointer such as `/parts/0/scheme/parameters`. */
  readonly at: string;
  /** The new value; the field or element is taken away unless given. */
  readonly value?: JsonValue;
}

/** One change of a reform: what is told as one parameter that changed. */
export interface ReformChange {
  /** Unique among the changes. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** What it sets, in this order. */
  readonly set: readonly SetValue[];
}

/** What is to be changed in a county year. */
export interface Reform {
  /** Id of the reform. */
  readonly id: Id;
  /** What it is called. */
  readonly title: Label;
  /**
   * How a difference is split among the changes: over all orders in which they could come (up to
   * eight changes), or each against those before it; over all orders unless given.
   */
  readonly split?: "all-orders" | "in-order";
  /** The changes. */
  readonly changes: readonly ReformChange[];
}
