import type { Id } from "../../core/id.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";

/** A person cared for. */
export interface CaredFor<Facts = Readonly<Record<string, unknown>>> {
  /** Id of the person. */
  readonly person: Id;
  /** The days on which the person is cared for. */
  readonly period: Period;
  /** The facts by name. */
  readonly facts: Facts;
}

/** A contact that took place. */
export interface CareContact {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The kind of contact. */
  readonly contact: Id;
  /** The day. */
  readonly on: PlainDate;
}

/** People cared for, and the contacts with them. */
export interface CareRegister<Facts = Readonly<Record<string, unknown>>> {
  /** The people. */
  readonly people: readonly CaredFor<Facts>[];
  /** The contacts. */
  readonly contacts: readonly CareContact[];
}
