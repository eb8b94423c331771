/** What one process worked out, and in which surroundings it believes to be. */
export interface Reading {
  readonly zone: string;
  readonly language: string;
  /** The digest of what does depend on the surroundings. */
  readonly telltale: string;
  /** The digest of each operation. */
  readonly digests: Readonly<Record<string, string>>;
}
