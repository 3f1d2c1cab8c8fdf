import fc from 'fast-check';
import { depthOf, idsOnPath, pathBelow } from './path';

it('a path is the ids from the root down, and back', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { minLength: 1, maxLength: 20 }), (ids) => {
      const path = ids.reduce<string | null>(pathBelow, null) ?? '';
      expect(idsOnPath(path)).toEqual(ids);
      expect(depthOf(path)).toBe(ids.length);
      expect(path).toMatch(/^[A-Za-z0-9.]+$/);
    }),
  );
});
