import { z } from 'zod';
import type { Fault } from '../errors/fault';
import { parseInput } from './parse';

const contract = z.strictObject({
  name: z.string().min(1).max(5).optional(),
  day: z.iso.date().optional(),
  at: z.iso.datetime().optional(),
  mail: z.email().optional(),
  kind: z.enum(['a', 'b']).optional(),
  count: z.int().min(0).max(9).optional(),
  share: z.number().gt(0).optional(),
  tags: z.array(z.string()).max(1).optional(),
  code: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  own: z.string().regex(/^x$/, 'is an x').optional(),
});

/** What is said of a body with one fault. */
function said(body: unknown): string | undefined {
  try {
    parseInput(contract, body);
  } catch (error) {
    return (error as Fault).options.errors?.[0]?.message;
  }
  return undefined;
}

test.each([
  [{ name: '' }, 'must not be empty'],
  [{ name: 'too long' }, 'must have at most 5 characters'],
  [{ name: 5 }, 'must be a text'],
  [{ day: '31.01.2026' }, 'must be a day such as 2026-01-31'],
  [{ at: 'now' }, 'must be a moment such as 2026-01-31T09:00:00Z'],
  [{ mail: 'nobody' }, 'must be an e-mail address'],
  [{ kind: 'c' }, 'must be one of a, b'],
  [{ count: 10 }, 'must be at most 9'],
  [{ count: 1.5 }, 'must be a whole number'],
  [{ share: 0 }, 'must be above 0'],
  [{ tags: ['a', 'b'] }, 'must have at most 1 entry'],
  [{ code: 'abc' }, 'has another form than this'],
  [{ own: 'y' }, 'is an x'],
])('%j: %s', (body, words) => {
  expect(said(body)).toBe(words);
});
