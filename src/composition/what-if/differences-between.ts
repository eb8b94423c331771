import type { JsonValue } from "../../core/json-value.js";
import { pointerSegment } from "../../core/plain-json.js";
import type { Label } from "../../core/text.js";
import type { SetValue } from "./reform.js";

/** A value that differs, and the parameter or rule that it belongs to. */
export interface Difference {
  readonly set: SetValue;
  /** Where the parameter or rule stands. */
  readonly rule: string;
  readonly label: Label;
}

type Fields = Readonly<Record<string, JsonValue>>;

/** The parameter or rule around a value. */
interface Around {
  readonly rule: string;
  readonly label: Label;
}

/** Lists the values of one document that another one has otherwise. */
export function differencesBetween(
  before: JsonValue,
  after: JsonValue,
  title: Label,
): readonly Difference[] {
  return compare(before, after, "", { rule: "", label: title });
}

function compare(
  before: JsonValue,
  after: JsonValue,
  at: string,
  around: Around,
): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const own = ruleAt(after, at, around);
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((part: JsonValue, index) =>
      compare(part, after[index] as JsonValue, `${at}/${index}`, own),
    );
  }
  if (!(isSameRule(before) && isSameRule(after) && hasSameName(before, after))) {
    return [{ set: { at, value: after }, ...own }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => compareField(before, after, name, { at, own }));
}

function compareField(
  before: Fields,
  after: Fields,
  name: string,
  { at, own }: { readonly at: string; readonly own: Around },
): readonly Difference[] {
  const place = `${at}/${pointerSegment(name)}`;
  const [was, is] = [before[name], after[name]];
  const around = at.endsWith("/parameters") ? parameterAt(is ?? was, name, place) : own;
  if (is === undefined) return [{ set: { at: place }, ...around }];
  if (was === undefined) return [{ set: { at: place, value: is }, ...around }];
  return compare(was, is, place, around);
}

const isSameRule = (value: JsonValue): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rules of another id or kind are other rules, which are set as a whole. */
const hasSameName = (before: Fields, after: Fields): boolean =>
  before.id === after.id && before.kind === after.kind;

function ruleAt(value: JsonValue, at: string, around: Around): Around {
  if (!isSameRule(value) || typeof value.id !== "string") return around;
  return { rule: at, label: labelIn(value) ?? around.label };
}

function parameterAt(value: JsonValue | undefined, name: string, at: string): Around {
  // A parameter is a record wherever a scheme has one.
  return { rule: at, label: labelIn(value as Fields) ?? { zh: name, en: name } };
}

const labelIn = ({ label, title }: Fields): Label | undefined =>
  // Both are labels wherever rules have them.
  (label ?? title) as Label | undefined;
