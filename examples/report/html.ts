/** Text that is HTML already, so that it is not escaped again. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes in: text is escaped, markup is kept, the parts of a list are joined. */
export type Part = string | number | Markup | readonly Part[];

/** Writes HTML: whatever stands in `${…}` is escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = texts.map((text, index) => text + markupOf(parts[index] ?? ""));
  return { markup: written.join("") };
}

function markupOf(part: Part): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
