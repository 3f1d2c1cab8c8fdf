import fc from 'fast-check';
import { rangeOf } from './blob-server';

it('a range lies within the object, or there is none', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(2000), fc.option(fc.nat(2000)), (size, from, to) => {
      for (const header of [
        `bytes=${String(from)}-${to === null ? '' : String(to)}`,
        `bytes=-${String(from)}`,
      ]) {
        const range = rangeOf(header, size);
        if (range === null || range === 'unsatisfiable') continue;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThan(size);
        expect(range.start).toBeLessThanOrEqual(range.end);
      }
    }),
  );
});

it.each(['bytes=a-b', 'bytes=1-2,3-4', 'items=1-2', 'bytes=--1', 'bytes=-', ' bytes=1-2', undefined])(
  'what cannot be read asks for the whole: %s',
  (header) => {
    expect(rangeOf(header, 100)).toBeNull();
  },
);
