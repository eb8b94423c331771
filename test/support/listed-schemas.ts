import type * as z from "zod/mini";

/** A list somewhere in a public schema. */
export interface ListedSchema {
  /** The name of the schema and where in it the list stands, in the manner of a JSON pointer. */
  readonly path: string;
  readonly list: z.ZodMiniType;
  /** The most elements it declares. */
  readonly most: number | undefined;
}

/** What a schema of zod says of itself, as far as its parts are meant. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly maximum?: number } } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly items?: readonly z.ZodMiniType[];
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly out?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
}

/**
 * Every list inside the schemas, each once.
 *
 * @param schemas - Schemas by their names.
 */
export function listedSchemas(schemas: ReadonlyMap<string, z.ZodMiniType>): ListedSchema[] {
  const found: ListedSchema[] = [];
  const seen = new Set<z.ZodMiniType>();
  const waiting = [...schemas].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, schema] = next;
    if (seen.has(schema)) continue;
    seen.add(schema);
    const definition = schema._zod.def as unknown as Definition;
    if (definition.type === "array") found.push({ path, list: schema, most: mostOf(definition) });
    waiting.push(...partsOf(definition, path).reverse());
  }
  return found;
}

const mostOf = ({ checks = [] }: Definition): number | undefined =>
  checks.map((check) => check._zod.def.maximum).find((maximum) => maximum !== undefined);

function partsOf(definition: Definition, path: string): [string, z.ZodMiniType][] {
  const { shape = {}, options = [], items = [] } = definition;
  const { element, keyType, valueType, innerType, getter } = definition;
  return [
    ...Object.entries(shape).map(([field, part]) => [`${path}/${field}`, part] as const),
    ...options.map((part) => [path, part] as const),
    ...items.map((part, index) => [`${path}/${index}`, part] as const),
    [`${path}/*`, element] as const,
    [`${path}/*`, keyType] as const,
    [`${path}/*`, valueType] as const,
    ...[innerType, getter?.(), definition.in, definition.out].map((part) => [path, part] as const),
  ].flatMap(([at, part]) => (part === undefined ? [] : [[at, part] as [string, z.ZodMiniType]]));
}
