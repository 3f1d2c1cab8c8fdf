import fc from 'fast-check';
import { GENESIS, firstFault, linkHash, type Link } from './evidence-chain';

type Stored = Link & { hash: string };

function chainOf(kinds: readonly string[]): Stored[] {
  let prevHash = GENESIS;
  return kinds.map((kind, index) => {
    const link = {
      requestId: '018f2c1e-5555-7000-8000-000000000001',
      seq: index + 1,
      kind,
      data: { n: index },
      occurredAt: '2026-03-02T09:00:00.000Z',
      prevHash,
    };
    prevHash = linkHash(link);
    return { ...link, hash: prevHash };
  });
}

describe('a chain of evidence', () => {
  it('holds as it was written, however its times are spelled', () => {
    const chain = chainOf(['created', 'viewed', 'signed']);
    expect(firstFault(chain)).toBeNull();
    expect(
      firstFault(chain.map((link) => ({ ...link, occurredAt: '2026-03-02T10:00:00.000+01:00' }))),
    ).toBeNull();
  });

  it('names the first link that was changed, taken out or put in, whichever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), fc.nat(), (kinds, n) => {
        const chain = chainOf(kinds);
        const at = n % chain.length;
        const changed = chain.map((link, i) => (i === at ? { ...link, data: { n: -1 } } : link));
        expect(firstFault(changed)).toEqual({ seq: at + 1, reason: 'hash' });
        // Hashed anew, it breaks at the next one: who changes one link must write all that follow.
        const rehashed = changed.map((link, i) => (i === at ? { ...link, hash: linkHash(link) } : link));
        expect(firstFault(rehashed)?.seq ?? chain.length + 1).toBe(at + 2);
        const without = chain.filter((_, i) => i !== at);
        expect(firstFault(without)).toEqual(
          at === chain.length - 1 ? null : { seq: at + 1, reason: 'missing' },
        );
      }),
    );
  });

  it('says that a link was emptied', () => {
    const [first] = chainOf(['created']);
    expect(firstFault([{ ...first!, data: null }])).toEqual({ seq: 1, reason: 'emptied' });
  });
});
