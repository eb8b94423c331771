/**
 * The faults that the rule language reports.
 *
 * - `rules/invalid-rule-set`: a rule set whose shape is wrong; `issues` name the places
 * - `rules/invalid-definition`: a fact or parameter whose definition contradicts itself
 * - `rules/unknown-fact`: a step reads a fact that the sheet does not declare
 * - `rules/wrong-kind-of-fact`: a step reads a fact of a kind it can make nothing of
 * - `rules/unknown-option`: a step asks for a word that is no option of the choice
 * - `rules/ambiguous-fact`: a fact of a row has the name of a fact outside of the list
 * - `rules/unknown-parameter`: a step reads a parameter that is not declared
 * - `rules/unknown-figure`: a step reads a figure that the rule set does not have
 * - `rules/wrong-kind-of-figure`: a step reads a question where a number is wanted
 * - `rules/duplicate-figure`: two figures have the same id
 * - `rules/circular-figures`: figures read each other in a circle
 * - `rules/invalid-step`: a step that could never be worked out, or says something twice
 * - `rules/invalid-facts`: facts that do not fit the sheet; `issues` name every one
 * - `rules/invalid-columns`: columns of facts that do not fit the sheet or each other
 * - `rules/limits-conflict`: a floor that turns out to be above its cap
 * - `rules/day-needed`: rules that depend on the day were asked without one
 * - `rules/parameter-not-in-force`: a parameter has no value on that day in that place
 * - `rules/parameter-conflict`: a lower level changed a parameter in a way it may not
 */
export type RulesErrorCode =
  | "rules/invalid-rule-set"
  | "rules/invalid-definition"
  | "rules/unknown-fact"
  | "rules/wrong-kind-of-fact"
  | "rules/unknown-option"
  | "rules/ambiguous-fact"
  | "rules/unknown-parameter"
  | "rules/unknown-figure"
  | "rules/wrong-kind-of-figure"
  | "rules/duplicate-figure"
  | "rules/circular-figures"
  | "rules/invalid-step"
  | "rules/invalid-facts"
  | "rules/invalid-columns"
  | "rules/limits-conflict"
  | "rules/day-needed"
  | "rules/parameter-not-in-force"
  | "rules/parameter-conflict";
