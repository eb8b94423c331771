/**
 * The codes of the errors that composition throws.
 *
 * - `composition/invalid-linkage`: a linkage scheme that does not fit its schema
 * - `composition/invalid-year`: a county year that does not fit its schema
 * - `composition/invalid-facts`: the facts of a year that do not fit their schema
 * - `composition/invalid-reform`: a reform that does not fit its schema
 * - `composition/invalid-question`: options that do not fit
 * - `composition/invalid-candidates`: a list of candidates that does not fit, or holds one twice
 * - `composition/scheme-refused`: a scheme of a part that its room refuses; the issue names its code
 * - `composition/duplicate-id`: an id taken twice
 * - `composition/unknown-part`: a part that is not there, or not of that kind
 * - `composition/unknown-result`: a result or fact that a part does not have
 * - `composition/unknown-fact`: a fact that the scheme of a part does not ask for
 * - `composition/unknown-relation`: a relation between units that is not there
 * - `composition/unsuitable-link`: a link between a result and a fact that do not go together
 * - `composition/fact-twice`: a fact that is linked twice, or linked and given
 * - `composition/circular-links`: parts that wait for one another
 * - `composition/facts-missing`: a part without facts
 * - `composition/rank-needed`: seats without a number by which they are filled
 * - `composition/unknown-place`: a pointer of a change that leads nowhere
 * - `composition/change-refused`: changes that do not make a scheme that stands
 * - `composition/too-many-changes`: more changes than are split by all their orders
 * - `composition/no-figure`: nothing to compare, or a result that cannot be added up
 */
export type CompositionErrorCode =
  | "composition/invalid-linkage"
  | "composition/invalid-year"
  | "composition/invalid-facts"
  | "composition/invalid-reform"
  | "composition/invalid-question"
  | "composition/invalid-candidates"
  | "composition/scheme-refused"
  | "composition/duplicate-id"
  | "composition/unknown-part"
  | "composition/unknown-result"
  | "composition/unknown-fact"
  | "composition/unknown-relation"
  | "composition/unsuitable-link"
  | "composition/fact-twice"
  | "composition/circular-links"
  | "composition/facts-missing"
  | "composition/rank-needed"
  | "composition/unknown-place"
  | "composition/change-refused"
  | "composition/too-many-changes"
  | "composition/no-figure";
