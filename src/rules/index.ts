export type { AuditOptions } from "./audit/audited-rules.js";
export type {
  ChangeExample,
  Counterexample,
  DayExample,
  ExampleFacts,
  ExampleResult,
  FactsExample,
  Finding,
  OptionsExample,
  RulesAuditCode,
  Severity,
  ValueExample,
} from "./audit/finding.js";
export { auditRules } from "./audit-rules.js";
export type { ClampParts, QuotientParts } from "./build-amounts.js";
export {
  clamped,
  highest,
  lowest,
  orElse,
  product,
  quotient,
  rounded,
  sum,
} from "./build-amounts.js";
export type {
  BandPart,
  BandsParts,
  CasePart,
  ChooseParts,
  TableParts,
  UnitsParts,
} from "./build-cases.js";
export { bands, brackets, choose, table, units } from "./build-cases.js";
export { above, atLeast, atMost, below, between, differs, equals } from "./build-comparisons.js";
export { all, among, any, holds, known, not, some } from "./build-conditions.js";
export { constant, fact, figure, parameter } from "./build-leaves.js";
export type { DayPart, EarlierParts, ElapsedParts, OverParts } from "./build-lists.js";
export { countMet, earlier, elapsed, over } from "./build-lists.js";
export type { AmountPart } from "./build-part.js";
export type {
  DeductionParts,
  LadderParts,
  ProportionParts,
  ShortfallParts,
  StepPart,
} from "./build-patterns.js";
export { deductPerCase, proportion, shortfall, stepsReached } from "./build-patterns.js";
export type { ShareByCountParts, ShareStep, StatePart, StatesParts } from "./build-states.js";
export { shareByCount, states } from "./build-states.js";
export type { AllOrNothingParts, WeightedPart, WorthPart } from "./build-worths.js";
export { allOrNothing, checklist, highestOnly, weighted } from "./build-worths.js";
export type { ComputedFigure } from "./compute-figures.js";
export { computeFigures } from "./compute-figures.js";
export { defineRules } from "./define-rules.js";
export type { RulesErrorCode } from "./errors.js";
export type { ExplainOptions, Sentence } from "./explain/explain.js";
export { explain } from "./explain/explain.js";
export type { Language } from "./explain/phrases.js";
export type { FactColumn, FactColumns, UnitColumn, WholeNumbers } from "./fact-columns.js";
export type {
  BooleanFact,
  ChoiceFact,
  ChoiceOption,
  CountFact,
  DateFact,
  DecimalFact,
  FactDefinition,
  FactSheet,
  FactsOf,
  FactValue,
  FactValueOf,
  ListFact,
  MoneyFact,
  NumericFact,
  OptionalFact,
  OptionalNames,
  RatioFact,
  RowSheet,
  SimpleFact,
  SimpleFactValue,
  TextFact,
} from "./fact-sheet.js";
export type { JsonSchema } from "./facts-json-schema.js";
export { factsJsonSchemaOf } from "./facts-json-schema.js";
export type {
  AllCondition,
  AmongCondition,
  Amount,
  AmountFigure,
  AnyCondition,
  AskedDay,
  Band,
  BandsAmount,
  BlockBracket,
  Bracket,
  BracketsAmount,
  Case,
  ChooseAmount,
  ClampAmount,
  CompareCondition,
  Comparison,
  Condition,
  ConditionFigure,
  ConstantAmount,
  CountAmount,
  DayOperand,
  Duration,
  EarlierAmount,
  ElapsedAmount,
  FactAmount,
  FactDay,
  Figure,
  FigureAmount,
  HoldsCondition,
  Interval,
  KnownCondition,
  Matching,
  MaxAmount,
  MinAmount,
  NotCondition,
  OrElseAmount,
  OverAmount,
  ParameterAmount,
  PartBlock,
  PrintedDay,
  ProductAmount,
  QuotientAmount,
  RateBracket,
  RoundAmount,
  RuleNote,
  RuleSet,
  SomeCondition,
  SumAmount,
  TableAmount,
  TableRow,
  Taking,
  UnitsAmount,
} from "./model.js";
export type {
  Jurisdiction,
  ParameterDefinition,
  ParameterLayer,
  ParameterSheet,
  Places,
} from "./parameter-sheet.js";
export type { Policy } from "./policy.js";
export type { ResolvedParameter } from "./resolve-parameter.js";
export { resolveParameters } from "./resolve-parameters.js";
export type { RuleContext } from "./rule-context.js";
export {
  amountSchema,
  conditionSchema,
  factDefinitionSchema,
  factSheetSchema,
  figureSchema,
  parameterDefinitionSchema,
  parameterSheetSchema,
  ruleSetSchema,
} from "./schema.js";
export type { TraceFigureOptions } from "./trace-figure.js";
export { traceFigure } from "./trace-figure.js";
