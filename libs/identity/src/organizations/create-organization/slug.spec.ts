import { slugOf } from './slug';

test.each([
  ['Ångström & Söhne GmbH', /^angstrom-sohne-gmbh-[0-9a-f]{4}$/],
  ['  --- ', /^[0-9a-f]{4}$/],
  ['株式会社', /^[0-9a-f]{4}$/],
  ['x'.repeat(200), /^x{50}-[0-9a-f]{4}$/],
])('%j makes a slug', (name, pattern) => {
  expect(slugOf(name)).toMatch(pattern);
});
