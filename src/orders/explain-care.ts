import { definitely } from "../core/definitely.js";
import { addDays } from "../core/plain-date.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { readRegister } from "./care/care-register.js";
import { judgeCare } from "./care/judge-care.js";
import type { CareContext } from "./care-standings-of.js";
import { checkedCareContext } from "./care-standings-of.js";
import { readCare } from "./judge/schemes.js";
import type { CareRegister } from "./model/care-register.js";
import type { CareScheme } from "./model/care-scheme.js";
import type { CareStanding } from "./model/care-standing.js";
import type { TellingContext } from "./tell/telling.js";
import { readTelling } from "./tell/telling.js";
import type { OrderVoice } from "./tell/voice.js";

/**
 * Tells in sentences which contacts are owed to whom, what was done, and who is overdue.
 *
 * @param scheme - The rules of care.
 * @param register - The people and the contacts.
 * @param context - The language, the day asked about, and the place.
 * @returns Each person with the duties owed; then the number of those overdue, and person-times.
 * @throws {@link core.DomainError} the codes of `careStandingsOf`.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language.
 * @example
 * const scheme = defineCare({
 *   kind: "care", id: "care", version: "2024", title: { zh: "一老一小", en: "The old and the young" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: {},
 *   duties: [{ id: "call", label: { zh: "亲情连线", en: "kin-link" }, contact: "kin-link", times: 1, every: "week" }],
 * });
 * const register = {
 *   people: [{ person: "p1", period: { from: "2024-04-24" }, facts: {} }],
 *   contacts: [],
 * } as const;
 * const sentences = explainCare(scheme, register, { asOf: "2024-04-29", language: "zh" });
 * sentences[1]; // { depth: 1, text: "亲情连线：2024-04-29 至 2024-05-05 应 1 次，已 0 次，待完成" }
 */
export function explainCare<const S extends CareScheme>(
  scheme: S,
  register: CareRegister<FactsOf<S["facts"]>>,
  context: CareContext & TellingContext,
): readonly Sentence[] {
  const read = readCare(scheme);
  const people = readRegister(register);
  const { voice, context: when } = readTelling(context);
  const standings = judgeCare(read, people, checkedCareContext(when));
  const { words } = voice;
  return Object.freeze([
    ...standings.people.flatMap(({ person, duties }) => [
      { depth: 0, text: person },
      ...duties.flatMap((standing) => dutySentences(read.scheme, standing, voice)),
    ]),
    { depth: 0, text: words.overdue(standings.overdue.length) },
    ...standings.personTimes.map(({ contact, personTimes, persons }) => ({
      depth: 0,
      text: words.personTimes(contact, personTimes, persons),
    })),
    ...standings.bookings.map(({ booking, person, on, status }) => ({
      depth: 0,
      text: words.booking(booking, person, on, words.bookings[status]),
    })),
  ]);
}

function dutySentences(
  { duties }: CareScheme,
  { duty, status, period, owed, done, missed, last }: CareStanding,
  { words, read }: OrderVoice,
): readonly Sentence[] {
  const { label } = definitely(
    duties.find(({ id }) => id === duty),
    "the scheme",
  );
  const [from, until] = [period.from, addDays(period.until, -1)];
  return [
    { depth: 1, text: words.duty(read(label), from, until, owed, done, words.care[status]) },
    ...(missed === 0 ? [] : [{ depth: 2, text: words.missed(missed) }]),
    ...(last === undefined ? [] : [{ depth: 2, text: words.last(last) }]),
  ];
}
