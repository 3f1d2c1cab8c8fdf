import type { z } from 'zod';
import { Fault, type FaultDetail } from '../errors/fault';
import { faultWords } from './fault-words';

/** Parses with a contract; every fault at once, each with its JSON pointer. Unknown keys are refused by strict objects. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw, { error: faultWords });
  if (parsed.success) return parsed.data;
  throw new Fault(422, 'validation_failed', 'The request has values that cannot be accepted.', {
    errors: onePerPlace(parsed.error.issues.flatMap((issue) => detailOf(issue, raw))),
  });
}

/** One fault a pointer and code. Of a number above two bounds the later one is the contract's own, the other its type's. */
const onePerPlace = (faults: readonly FaultDetail[]): FaultDetail[] => [
  ...new Map(faults.map((fault) => [`${fault.pointer} ${fault.code}`, fault])).values(),
];

function detailOf(issue: z.core.$ZodIssue, raw: unknown): FaultDetail[] {
  const at = issue.path.map((p) => String(p).replaceAll('~', '~0').replaceAll('/', '~1'));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `/${[...at, key].join('/')}`,
      code: key === 'status' ? 'status_not_writable' : 'unknown_field',
      message: key === 'status' ? 'a status moves only by its actions' : 'is not a known field',
    }));
  }
  const message = isAbsent(raw, issue) ? requiredOf(issue) : issue.message;
  return [{ pointer: at.length ? `/${at.join('/')}` : '', code: codeOf(issue), message }];
}

/** A contract's own rule may have a code of its own. */
const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' && typeof issue.params?.code === 'string' ? issue.params.code : issue.code;

/** The library speaks of values that it "received": of one that nobody sent there is something plainer to say. */
function isAbsent(raw: unknown, issue: z.core.$ZodIssue): boolean {
  if (!['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code) || issue.path.length === 0)
    return false;
  return (
    issue.path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      raw,
    ) === undefined
  );
}

const requiredOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value'
    ? `is required: one of ${issue.values.map(String).join(', ')}`
    : 'is required';
