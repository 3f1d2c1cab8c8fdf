import fc from 'fast-check';
import { accepts, itemsOf, keysRepeat } from './request-items';

const item = (label: string, key?: string) => ({
  label,
  required: true,
  maxFiles: 1,
  ...(key ? { key } : {}),
});

it('items without a key get one of their label, each its own', () => {
  const keys = itemsOf([
    item('Floor plan'),
    item('Floor plan'),
    item('ÜBERSICHT 2026'),
    item('平面図'),
    item('x', 'floor-plan-2'),
  ]).map((one) => one.key);
  expect(keys).toEqual(['floor-plan', 'floor-plan-3', 'u-bersicht-2026', 'item', 'floor-plan-2']);
});

it('keys are never twice, whatever the labels', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 30 }), (labels) => {
      const keys = itemsOf(labels.map((label) => item(label))).map((one) => one.key);
      expect(new Set(keys).size).toBe(labels.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
    }),
  );
});

it('given keys may not be twice', () => {
  expect(keysRepeat([{ key: 'a' }, { key: 'b' }, {}, {}])).toBe(false);
  expect(keysRepeat([{ key: 'a' }, { key: 'a' }])).toBe(true);
});

it.each([
  [[], 'application/x-own', true],
  [['image/*'], 'image/png', true],
  [['image/*'], 'imagex/png', false],
  [['application/pdf', 'image/*'], 'application/pdf', true],
  [['application/pdf'], 'application/pdfx', false],
])('an item of %j takes %s: %s', (allowedMime, mime, taken) => {
  expect(accepts({ allowedMime }, mime)).toBe(taken);
});
