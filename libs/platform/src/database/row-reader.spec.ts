import { rowReader } from './row-reader';

const fields = [
  { name: 'id', dataTypeID: 2950 },
  { name: 'createdAt', dataTypeID: 1184 },
  { name: `o'dd "name" \\ \u2028`, dataTypeID: 20 },
  { name: 'note', dataTypeID: 25 },
];
const values = ['7', '2026-03-01 09:30:00.12+00', '12', null];
const row = { id: '7', createdAt: '2026-03-01T09:30:00.120Z', [`o'dd "name" \\ \u2028`]: 12, note: null };

describe('a row reader', () => {
  it.each([true, false])(
    'makes the same object whether its statement comes again (%s) or not',
    (repeated) => {
      expect(rowReader(fields, repeated)(values)).toEqual(row);
    },
  );

  it.each([true, false])('reads a statement without columns (%s)', (repeated) => {
    expect(rowReader([], repeated)([])).toEqual({});
  });
});
