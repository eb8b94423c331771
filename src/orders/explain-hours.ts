import { definitely } from "../core/definitely.js";
import { isUnknown } from "../core/unknown.js";
import type { Sentence } from "../rules/explain/explain.js";
import { readService } from "./judge/schemes.js";
import type { ServiceBook } from "./model/service-book.js";
import type { ServiceScheme } from "./model/service-scheme.js";
import { creditBook } from "./service/credit-book.js";
import { readBook } from "./service/read-book.js";
import type { TellingContext } from "./tell/telling.js";
import { readTelling } from "./tell/telling.js";
import { momentText } from "./tell/voice.js";

/**
 * Tells in sentences which hours are credited, who must approve them, and what does not fit.
 *
 * @param scheme - The rules of service.
 * @param book - The activities, the checks, and what administrators entered.
 * @param context - The language, the day and the place.
 * @returns Each day with its times and the reason of its route; then honor hours and faults.
 * @throws {@link core.DomainError} the codes of `creditHours`.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language.
 * @example
 * import { atMost, fact } from "wenming/rules";
 * const scheme = defineService({
 *   kind: "service", id: "hours", version: "2024", title: { zh: "时数", en: "Hours" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: { hours: { kind: "decimal", least: "0" } },
 *   rounding: { step: "0.5", mode: "down" },
 *   routes: [{ id: "effective", label: { zh: "即时生效", en: "at once" }, when: atMost(fact("hours"), "8") }],
 * });
 * const book = {
 *   activities: [{ id: "clean", from: "2024-05-01T09:00", until: "2024-05-01T12:00" }],
 *   checks: [
 *     { id: "1", kind: "check-in", person: "p1", activity: "clean", at: "2024-05-01T09:00" },
 *     { id: "2", kind: "check-out", person: "p1", activity: "clean", at: "2024-05-01T11:40" },
 *   ],
 * } as const;
 * const sentences = explainHours(scheme, book, { language: "zh" });
 * sentences[0]; // { depth: 0, text: "p1 2024-05-01：2.5 小时（160 分钟），即时生效" }
 */
export function explainHours(
  scheme: ServiceScheme,
  book: ServiceBook,
  context: TellingContext,
): readonly Sentence[] {
  const read = readService(scheme);
  const { voice, context: when } = readTelling(context);
  const { words, reasons } = voice;
  const { credited, subjects } = creditBook(read, readBook(book), when);
  const days = credited.days.flatMap(
    ({ person, on, hours, minutes, route, status, times }, index) => {
      const subject = definitely(subjects[index], "the days of the book");
      const rule = isUnknown(route) ? undefined : route;
      const name = rule === undefined ? words.noRoute : voice.read(rule.label);
      const applied = read.scheme.routes.find(({ id }) => id === rule?.id);
      return [
        { depth: 0, text: words.day(person, on, hours, minutes, name, words.hours[status]) },
        ...times.map(({ activity, from, until, minutes: length }) => ({
          depth: 1,
          text: words.time(activity, momentText(from), momentText(until), length),
        })),
        ...(applied === undefined ? [] : reasons(subject.trace("route", applied), 1)),
      ];
    },
  );
  return Object.freeze([
    ...days,
    ...credited.honors.map(({ person, activity, hours }) => ({
      depth: 0,
      text: words.honor(person, activity, hours),
    })),
    ...credited.faults.map(({ code, person, activity, other }) => ({
      depth: 0,
      text: words.fault(
        person,
        other === undefined ? [activity] : [activity, other],
        words.faults[code],
      ),
    })),
  ]);
}
