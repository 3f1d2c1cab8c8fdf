import { GENESIS, contentHash, sealHash, type AuditFacts } from './chain';

const facts: AuditFacts = {
  id: '11111111-1111-4111-8111-111111111111',
  organizationId: '22222222-2222-4222-8222-222222222222',
  position: 7,
  occurredAt: '2026-03-02T09:00:00.000Z',
  actorKind: 'user',
  actorId: null,
  onBehalfOfId: null,
  action: 'contact.create',
  entityType: 'contact',
  entityId: null,
  decision: 'allow',
  rule: null,
  before: null,
  after: { name: 'Ada' },
  ip: '127.0.0.1',
  userAgent: null,
  requestId: 'r',
  sessionId: null,
};
const seal = (changed: Partial<AuditFacts> = {}, previous = GENESIS, seq = 1): string => {
  const row = { ...facts, ...changed };
  return sealHash(previous, seq, row, contentHash(row));
};

test('the hash is stable: a chain that was sealed once verifies for ever', () => {
  expect(seal()).toBe('e2c0561254c5da1c0d2f40ef0a53e1815cb006743a3329ac52ff52d3d400b47d');
});

test('every fact of an entry, its place and what came before are in its hash', () => {
  const changes: Partial<AuditFacts>[] = [
    { id: '1' },
    { organizationId: '1' },
    { position: 8 },
    { occurredAt: '2026-03-02T09:00:00.001Z' },
    { actorKind: 'ai' },
    { actorId: '1' },
    { onBehalfOfId: '1' },
    { action: 'contact.revise' },
    { entityType: 'deal' },
    { entityId: '1' },
    { decision: 'deny' },
    { rule: 'r' },
    { before: {} },
    { after: { name: 'Adb' } },
    { ip: '127.0.0.2' },
    { userAgent: '' },
    { requestId: 's' },
    { sessionId: '1' },
  ];
  const hashes = [
    seal(),
    ...changes.map((change) => seal(change)),
    seal({}, 'f'.repeat(64)),
    seal({}, GENESIS, 2),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('the order of keys in what changed does not matter', () => {
  expect(seal({ after: { a: 1, b: 2 } })).toBe(seal({ after: { b: 2, a: 1 } }));
});

test('what more a row carries is not bound', () => {
  expect(sealHash(GENESIS, 1, { ...facts, xid: '9' } as AuditFacts, contentHash(facts))).toBe(seal());
});
