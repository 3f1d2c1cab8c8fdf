import { createHash } from 'node:crypto';
import { Fault } from '../errors/fault';

/** A place in a feed, opaque to callers and bound to what was asked for. */
export function encodePlace(bound: unknown, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([print(bound), ...values])).toString('base64url');
}

/** The values of a place that was given out for the same question. @throws Fault 422 `invalid_cursor` */
export function decodePlace(bound: unknown, place: string, pointer = 'cursor'): unknown[] {
  try {
    const [known, ...values] = JSON.parse(Buffer.from(place, 'base64url').toString()) as unknown[];
    if (known === print(bound)) return values;
  } catch {
    // falls through to the one answer for every unfit place
  }
  throw new Fault(422, 'invalid_cursor', 'The cursor does not belong to this question.', {
    errors: [{ pointer, code: 'invalid_cursor', message: 'start again without a cursor' }],
  });
}

const print = (bound: unknown): string =>
  createHash('sha256').update(JSON.stringify(bound)).digest('base64url').slice(0, 10);
