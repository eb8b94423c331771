import { DomainError } from "../core/error.js";
import { isId } from "../core/id.js";
import { readList } from "../core/list.js";
import { quote } from "../core/quote.js";
import type { FactRows } from "./compile/columns-of.js";

/** How a list of subjects is told about. */
export interface SubjectList<Code extends string> {
  /** The field that holds the id. */
  readonly field: "site" | "id";
  /** What the list is, such as `list of sites`. */
  readonly what: string;
  /** The code with which a misfit is refused. */
  readonly code: Code;
}

/**
 * Reads subjects and their facts, each once and all or nothing; the facts stay unread.
 *
 * @throws {@link DomainError} with the given code when a subject is no such record, or is there
 * twice.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when it is no list, or one of
 * more than a million.
 */
export function readSubjects<Code extends string>(
  subjects: readonly unknown[],
  { field, what, code }: SubjectList<Code>,
): FactRows {
  const list = readList(subjects);
  const [ids, facts] = [new Array<string>(list.length), new Array<unknown>(list.length)];
  const known = new Set<string>();
  const refuse = (index: number, why: string, cause?: unknown): never => {
    const message = `The ${what} does not fit at ${index}: ${why}`;
    throw new DomainError<Code>(code, message, { path: `/${index}` }, { cause });
  };
  for (let index = 0; index < list.length; index += 1) {
    const subject = list[index];
    const read = readSubject(subject, field);
    if (read === undefined) {
      refuse(index, `it is ${quote(subject)}. Give the fields "${field}", an id, and "facts".`);
    } else {
      if (known.add(read.id).size === index) {
        refuse(index, `${quote(read.id)} is there already. Give each one set of facts.`);
      }
      ids[index] = read.id;
      facts[index] = read.facts;
    }
  }
  return { ids, facts };
}

function readSubject(subject: unknown, field: "site" | "id") {
  try {
    if (typeof subject !== "object" || subject === null) return undefined;
    let fields = 0;
    for (const name in subject) {
      if (!((name === field || name === "facts") && Object.hasOwn(subject, name))) return undefined;
      fields += 1;
    }
    if (fields !== 2 || Object.getOwnPropertySymbols(subject).length > 0) return undefined;
    const { [field]: id, facts } = subject as Record<"site" | "id" | "facts", unknown>;
    return isId(id) ? { id, facts } : undefined;
  } catch {
    // Only a proxy or a getter can throw here; whatever it threw is foreign.
    return undefined;
  }
}
