/** A copy of a document in which the value at a JSON pointer is another one, or gone. */
export function setIn<Document>(document: Document, pointer: string, value?: unknown): Document {
  const copy = structuredClone(document);
  const keys = pointer.slice(1).split("/");
  let holder = copy as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
