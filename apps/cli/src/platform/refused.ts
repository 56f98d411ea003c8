/** Facts of a refusal, for programs that read it. */
export type Facts = Readonly<Record<string, unknown>>;

/** The command was understood and cannot be done: exit 1, with code, message and facts on stderr. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly facts: Facts = {},
  ) {
    super(message);
    this.name = 'Refused';
  }
}
