import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const FORMS: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-01-31',
  datetime: 'a moment such as 2026-01-31T09:00:00Z',
  time: 'a time of day such as 09:30',
  email: 'an e-mail address',
  uuid: 'an id (a UUID)',
  url: 'an address such as https://example.com',
};

/** What is wrong with a value in plain words; undefined leaves it to the library's. A contract's own words go before these. */
export function faultWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return must(KINDS[issue.expected]);
    case 'invalid_format':
      return (
        must(FORMS[issue.format]) ?? (issue.format === 'regex' ? 'has another form than this' : undefined)
      );
    case 'invalid_value':
      return must(`${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`);
    case 'too_big':
      return bound('at most', issue.origin, issue.maximum, issue.inclusive ?? true);
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty';
      return bound('at least', issue.origin, issue.minimum, issue.inclusive ?? true);
    case 'not_multiple_of':
      return must(`a multiple of ${String(issue.divisor)}`);
    case 'invalid_union':
      return 'fits none of the forms that are allowed here';
    default:
      return undefined;
  }
}

const must = (what: string | undefined): string | undefined => what && `must be ${what}`;

function bound(side: 'at most' | 'at least', origin: string, limit: number | bigint, inclusive: boolean) {
  const number = String(limit);
  if (origin === 'string') return `must have ${side} ${number} character${number === '1' ? '' : 's'}`;
  if (origin === 'array' || origin === 'set')
    return `must have ${side} ${number} entr${number === '1' ? 'y' : 'ies'}`;
  if (!['number', 'int', 'bigint'].includes(origin)) return undefined;
  return must(inclusive ? `${side} ${number}` : `${side === 'at most' ? 'below' : 'above'} ${number}`);
}
