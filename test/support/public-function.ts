/** A public function and arguments that it accepts, for tests that spoil one argument at a time. */
export interface PublicFunction {
  /** The name under which its entry exports it. */
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  /** Makes acceptable arguments anew. */
  readonly valid: () => readonly unknown[];
}
