/** One thing wrong with an input, where it is and what would be right. */
export interface FaultDetail {
  /** JSON pointer into the body, or the parameter's name */
  pointer: string;
  code: string;
  message: string;
}

export interface FaultOptions {
  errors?: FaultDetail[];
  /** extra members of the problem document, e.g. `allowed` */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** A coded error that a caller can act on. One filter turns it into problem+json. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    /** `module.resource.reason`, or a general word such as `not_found` */
    readonly code: string,
    message: string,
    readonly options: FaultOptions = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
  }
}

export type FaultFactory = (detail?: string) => Fault;

/** What a violated constraint means to a caller, by the constraint's name. */
export type ConstraintFaults = Readonly<Record<string, FaultFactory>>;

const constraints = new Map<string, FaultFactory>();

/** Registers what constraints mean. */
export function registerConstraints(faults: ConstraintFaults | undefined): void {
  for (const [name, factory] of Object.entries(faults ?? {})) constraints.set(name, factory);
}

export const constraintFault = (name: string | undefined): FaultFactory | undefined =>
  name === undefined ? undefined : constraints.get(name);

export const notFound = (what: string): Fault => new Fault(404, 'not_found', `There is no such ${what}.`);
export const forbidden = (message: string, rule: string): Fault =>
  new Fault(403, 'forbidden', message, { extra: { rule } });
export const conflict = (code: string, message: string, extra?: Record<string, unknown>): Fault =>
  new Fault(409, code, message, extra ? { extra } : {});
export const unprocessable = (code: string, message: string, errors: FaultDetail[] = []): Fault =>
  new Fault(422, code, message, { errors });
export const invalidTransition = (
  what: string,
  from: string,
  verb: string,
  allowed: readonly string[],
): Fault =>
  new Fault(
    409,
    'invalid_transition',
    `"${dashed(verb)}" is not possible: the ${spaced(what)} is ${spaced(from)}.`,
    {
      extra: { from, allowed },
    },
  );

/** A verb as its route writes it. */
const dashed = (verb: string): string =>
  verb.replaceAll('_', '-').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const spaced = (word: string): string => word.replaceAll('_', ' ');
