import fc from 'fast-check';
import { BlobSignatures, type BlobClaim } from './blob-signature';

const signatures = new BlobSignatures(Buffer.alloc(32, 1).toString('base64'));
const others = new BlobSignatures(Buffer.alloc(32, 2).toString('base64'));

const claims: fc.Arbitrary<BlobClaim> = fc.record(
  {
    method: fc.constantFrom('PUT' as const, 'GET' as const),
    key: fc.string({ minLength: 1 }),
    expires: fc.nat(),
    mime: fc.string(),
    sizeBytes: fc.nat(),
    sha256: fc.string(),
    fileName: fc.string(),
    inline: fc.constant(true),
  },
  { requiredKeys: ['method', 'key', 'expires', 'mime'] },
);
const queryOf = (claim: BlobClaim): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(signatures.query(claim)));

describe('signed addresses', () => {
  it('say exactly what was signed', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        fc.pre(claim.fileName?.isWellFormed() !== false && claim.mime.isWellFormed());
        expect(signatures.verify(claim.key, queryOf(claim))).toEqual(claim);
      }),
    );
  });

  it('say nothing once any part of them is another, is missing or is added', () => {
    fc.assert(
      fc.property(claims, fc.nat(), fc.string(), (claim, which, value) => {
        const query = queryOf(claim);
        const names = Object.keys(query);
        const name = names[which % names.length] ?? 'method';
        fc.pre(query[name] !== value);
        expect(signatures.verify(claim.key, { ...query, [name]: value })).toBeNull();
        const { [name]: _, ...less } = query;
        expect(signatures.verify(claim.key, less)).toBeNull();
        expect(signatures.verify(claim.key, { ...query, further: value })).toBeNull();
        expect(signatures.verify(`${claim.key}x`, query)).toBeNull();
      }),
    );
  });

  it('are no other key’s', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(others.verify(claim.key, queryOf(claim))).toBeNull();
      }),
    );
  });
});
