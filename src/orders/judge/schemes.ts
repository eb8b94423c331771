import type { CareScheme } from "../model/care-scheme.js";
import type { DispatchScheme } from "../model/dispatch-scheme.js";
import type { ServiceScheme } from "../model/service-scheme.js";
import { careSchemeSchema, dispatchSchemeSchema, serviceSchemeSchema } from "../schema.js";
import type { ReadJudged } from "./read-judged.js";
import { readJudged } from "./read-judged.js";

/**
 * Copies and checks rules of dispatch.
 *
 * @throws {@link DomainError} the codes of `defineDispatch`.
 */
export const readDispatch = (document: unknown): ReadJudged<DispatchScheme> =>
  readJudged<DispatchScheme>(document, {
    schema: dispatchSchemeSchema,
    what: "scheme of dispatch",
    listsOf: ({ requirements = [], parts }) => [
      { kind: "requirement", rules: requirements },
      { kind: "part", rules: parts },
    ],
  });

/**
 * Copies and checks rules of service.
 *
 * @throws {@link DomainError} the codes of `defineService`.
 */
export const readService = (document: unknown): ReadJudged<ServiceScheme> =>
  readJudged<ServiceScheme>(document, {
    schema: serviceSchemeSchema,
    what: "scheme of service",
    listsOf: ({ routes, ways = [], minors = [], exclusions = [] }) => [
      { kind: "route", rules: routes },
      { kind: "way", rules: ways },
      { kind: "minor", rules: minors },
      { kind: "exclusion", rules: exclusions },
    ],
    faultsOf: ({ routes, facts }) =>
      routes.length === 0 || (Object.hasOwn(facts, "hours") && facts.hours?.kind === "decimal")
        ? []
        : [
            {
              code: "orders/hours-needed",
              at: routes,
              message: "The routes go by hours. Declare a decimal fact with the name hours.",
            },
          ],
  });

/**
 * Copies and checks rules of care.
 *
 * @throws {@link DomainError} the codes of `defineCare`.
 */
export const readCare = (document: unknown): ReadJudged<CareScheme> =>
  readJudged<CareScheme>(document, {
    schema: careSchemeSchema,
    what: "scheme of care",
    listsOf: ({ duties }) => [{ kind: "duty", rules: duties }],
  });
