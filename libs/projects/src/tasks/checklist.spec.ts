import { MAX_ITEMS, newItem, reordered, ticked, withItem, withoutItem } from './checklist';

const list = ['One', 'Two'].map(newItem);
const [one, two] = list.map((item) => item.id);
const now = '2026-03-02T09:00:00.000Z';

test('a tick says when and by whom, and goes again without a trace', () => {
  const done = ticked(list, two ?? '', true, 'someone', now);
  expect(done[1]).toMatchObject({ done: true, doneAt: now, doneById: 'someone' });
  expect(ticked(done, two ?? '', true, 'another', '2027-01-01T00:00:00.000Z')).toEqual(done);
  expect(ticked(done, two ?? '', false, 'another', now)).toEqual(list);
});

test('an order names every item once', () => {
  expect(reordered(list, [two ?? '', one ?? '']).map((item) => item.text)).toEqual(['Two', 'One']);
  expect(() => reordered(list, [one ?? ''])).toThrow('exactly once');
  expect(() => reordered(list, [one ?? '', one ?? ''])).toThrow('exactly once');
});

test('an item that is not there is no item', () => {
  expect(() => withoutItem(list, 'other')).toThrow('no such item');
});

test('a checklist is full at some point', () => {
  const full = Array.from({ length: MAX_ITEMS }, (_, i) => newItem(String(i)));
  expect(() => withItem(full, 'one more')).toThrow('100 items');
});
