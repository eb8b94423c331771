import type { CountyYearScheme } from "wenming/composition";
import { defineCountyYear } from "wenming/composition";

/** A part whose scheme stands in a file of its own, or in one field of it. */
interface PartOfFile {
  readonly scheme: { readonly read?: string; readonly field?: string };
}

/** Reads a county year whose schemes stand in files of their own. */
export function readYear(
  text: string,
  readJson: (name: string) => Readonly<Record<string, unknown>>,
): CountyYearScheme {
  const document = JSON.parse(text) as { readonly parts: readonly PartOfFile[] };
  const parts = document.parts.map((part) => {
    const { read, field } = part.scheme;
    if (read === undefined) return part;
    const file = readJson(read);
    return { ...part, scheme: field === undefined ? file : file[field] };
  });
  return defineCountyYear({ ...document, parts } as unknown as CountyYearScheme);
}
