import type { Principal } from '@omni/platform';
import { scopeWords } from './scope-words';

const ada = { id: 'u1', userId: 'u1', memberId: 'm1' } as Principal;

test.each([
  [null, 'every row'],
  [[], 'no row'],
  [[{ ownerMemberId: 'm1' }], 'rows where ownerMemberId is you'],
  [
    [{ $or: [{ ownerMemberId: 'm1' }, { createdById: 'u1' }] }],
    'rows where ownerMemberId is you or createdById is you',
  ],
  [
    [{ memberIds: { $has: 'm1' }, status: 'active' }],
    'rows where memberIds includes you and status is "active"',
  ],
  [
    [{ status: { $in: ['draft', null] } }, { amountMinor: { $lte: 5000 } }],
    'rows where status is one of "draft", empty or amountMinor is at most 5000',
  ],
  [
    [{ deletedAt: null }, { clientId: { $ne: null } }],
    'rows where deletedAt is empty or clientId is not empty',
  ],
  [[{ ownerMemberId: '00000000-0000-0000-0000-000000000000' }], 'rows where ownerMemberId is nobody'],
])('%j reads: %s', (conditions, words) => {
  expect(scopeWords(conditions, ada)).toBe(words);
});
