import { RULES } from './rules';
import { fillIn, fits, idsUnder } from './words';

test.each([
  ['Task “{title}” is done', { title: 'Call Ada' }, 'Task “Call Ada” is done'],
  ['New message: {subject}', { subject: null }, 'New message'],
  ['Task “{title}” is yours', {}, 'Task is yours'],
  ['Thank you, {organization}', {}, 'Thank you, Engines'],
  ['{number} of {total}', { number: 3, total: { a: 1 } }, '3 of'],
])('%s is filled in', (text, data, filled) => {
  expect(fillIn(text, data, 'Engines')).toBe(filled);
});

test('a value in braces is not filled in again', () => {
  expect(fillIn('{title}', { title: '{organization}' }, 'Engines')).toBe('{organization}');
});

test('a rule is about events that have one of its values in each of its properties', () => {
  expect(fits({ channel: ['portal'], automatic: [false] }, { channel: 'portal', automatic: false })).toBe(
    true,
  );
  expect(fits({ channel: ['portal'] }, { channel: 'email' })).toBe(false);
  expect(fits({ channel: ['portal'] }, {})).toBe(false);
  expect(fits(undefined, {})).toBe(true);
});

test('ids are found alone and in lists, and nothing else is', () => {
  const id = '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21';
  expect(idsUnder({ memberId: id }, 'memberId')).toEqual([id]);
  expect(idsUnder({ memberIds: [id, 'nobody', 3] }, 'memberIds')).toEqual([id]);
  expect(idsUnder({}, 'memberId')).toEqual([]);
});

test('every rule tells somebody, by some channel, and says what it is about', () => {
  for (const rule of RULES) {
    expect(rule.recipients.length).toBeGreaterThan(0);
    expect(Object.keys(rule.channels).length).toBeGreaterThan(0);
    expect(rule.summary).not.toBe('');
  }
});
