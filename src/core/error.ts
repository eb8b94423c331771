import type { JsonValue } from "./json-value.js";

// A registered symbol is the same in every copy of the library, ESM or CommonJS.
const mark = Symbol.for("wenming.DomainError");

/** One fault inside a document that does not fit its shape. */
export interface Issue {
  /** Where the fault sits, as a JSON pointer; empty for the document itself. */
  readonly path: string;
  /** What is wrong there, in words. */
  readonly message: string;
  /** The kind of fault, in zod's own words, such as `invalid_type`. */
  readonly code: string;
}

/** What a {@link DomainError} may carry besides its code, message and details. */
export interface DomainErrorExtras {
  /** The faults of shape, each with its path. */
  readonly issues?: readonly Issue[];
  /** The error that lies behind this one. */
  readonly cause?: unknown;
}

/**
 * Reports that something handed to the library does not fit.
 *
 * Tell errors apart by `code`, and recognize them with {@link isDomainError}: `instanceof` fails
 * when an ESM and a CommonJS copy of the library meet in one program.
 *
 * @example
 * new DomainError("core/invalid-date", "Write an existing day.").code; // "core/invalid-date"
 */
export class DomainError<Code extends string = string> extends Error {
  /** The fault, as one literal that a program can compare. */
  readonly code: Code;
  /** Facts about the fault that a program can read. */
  readonly details: Readonly<Record<string, JsonValue>>;
  /** Faults of shape with their paths; empty when the fault is of another kind. */
  readonly issues: readonly Issue[];

  /**
   * Makes an error with frozen details.
   *
   * @param code - The fault.
   * @param message - What is wrong, and what to do next.
   * @param details - Facts about the fault.
   * @param extras - Faults of shape, and the error behind this one.
   */
  constructor(
    code: Code,
    message: string,
    details: Readonly<Record<string, JsonValue>> = {},
    extras: DomainErrorExtras = {},
  ) {
    super(message, "cause" in extras ? { cause: extras.cause } : undefined);
    this.name = "DomainError";
    this.code = code;
    this.details = Object.freeze({ ...details });
    this.issues = Object.freeze([...(extras.issues ?? [])]);
  }

  /** Marks the error as one of the library's, whichever copy of it made the error. */
  get [mark](): true {
    return true;
  }
}

/**
 * Tells whether a caught value is an error of this library.
 *
 * Never throws, whatever it is handed, and knows errors of other copies of the library.
 *
 * @param value - Anything, usually what a `catch` received.
 * @param code - The code that the error must carry; any code when left out.
 * @returns Whether the value is a {@link DomainError} with that code.
 * @example
 * isDomainError(new DomainError("core/cycle", "Remove the cycle."), "core/cycle"); // true
 * isDomainError(new Error("A bug.")); // false
 */
export function isDomainError<Code extends string = string>(
  value: unknown,
  code?: Code,
): value is DomainError<Code> {
  try {
    if (typeof value !== "object" || value === null || !(mark in value)) return false;
    if (value[mark] !== true || !("code" in value)) return false;
    return code === undefined ? typeof value.code === "string" : value.code === code;
  } catch {
    // A revoked proxy or a throwing getter is certainly not an error of ours.
    return false;
  }
}
