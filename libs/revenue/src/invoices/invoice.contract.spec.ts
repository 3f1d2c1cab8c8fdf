import { draftLines } from './invoice.contract';

const lines = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ description: 'a'.repeat(length), unitAmount: '1' }));

test('an invoice has 500 lines as people write them, but not a book', () => {
  expect(draftLines.safeParse(lines(500, 400)).success).toBe(true);
  expect(draftLines.safeParse(lines(480, 1990)).error?.issues).toEqual([
    expect.objectContaining({ message: 'must have at most 200,000 characters in all descriptions together' }),
  ]);
});
