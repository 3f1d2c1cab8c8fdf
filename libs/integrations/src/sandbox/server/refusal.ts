/** What the sandbox answers instead. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
    /** answered instead of the sandbox's own shape */
    readonly body?: unknown,
  ) {
    super(message);
  }
}

export const refused = (status: number, code: string, message: string): Refusal =>
  new Refusal(status, code, message);
