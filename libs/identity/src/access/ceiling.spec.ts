import type { Role } from '@omni/platform';
import { ceiling } from './read-facts';

test.each<[Role, Role, Role | null]>([
  ['owner', 'manager', 'manager'],
  ['owner', 'accountant', 'accountant'],
  ['manager', 'manager', 'manager'],
  ['manager', 'staff', 'staff'],
  ['manager', 'accountant', null],
  ['staff', 'manager', 'staff'],
  ['staff', 'accountant', null],
  ['accountant', 'manager', null],
  ['accountant', 'accountant', 'accountant'],
])('a key of a creator who is %s under the ceiling %s acts as %s', (creator, limit, role) => {
  expect(ceiling(creator, limit)).toBe(role);
});
