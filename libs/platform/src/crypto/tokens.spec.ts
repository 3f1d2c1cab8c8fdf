import fc from 'fast-check';
import { constantTimeEqual, hashToken, packToken, randomToken, TOKEN_PREFIXES, unpackToken } from './tokens';

const organizationId = '0b4cbb0e-6e6e-4c6c-9a53-2c1d3a4f5e60';
const prefixes = fc.constantFrom(...Object.values(TOKEN_PREFIXES));

describe('random tokens', () => {
  it('has the asked entropy in characters that need no escaping', () => {
    expect(randomToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(randomToken(16)).toHaveLength(22);
    expect(new Set(Array.from({ length: 1_000 }, () => randomToken(8))).size).toBe(1_000);
  });

  it('is stored as its SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('constantTimeEqual', () => {
  it('agrees with plain equality, also for different lengths', () => {
    const texts = fc.constantFrom('', 'a', 'aa', 'ab', 'ä', 'obs_live_x');
    fc.assert(fc.property(texts, texts, (a, b) => expect(constantTimeEqual(a, b)).toBe(a === b)));
  });
});

describe('packed tokens', () => {
  it('carries the organization and gives both parts back', () => {
    fc.assert(
      fc.property(prefixes, fc.uuid(), fc.integer({ min: 12, max: 64 }), (prefix, id, bytes) => {
        const secret = randomToken(bytes);
        const token = packToken(prefix, id, secret);
        expect(token.startsWith(prefix)).toBe(true);
        expect(unpackToken(prefix, token)).toEqual({ organizationId: id, secret });
      }),
    );
  });

  it('is not taken for a token of another kind', () => {
    const token = packToken('obs_rt_', organizationId, randomToken());
    expect(unpackToken('obs_live_', token)).toBeNull();
  });

  it('has one spelling only', () => {
    const token = packToken('obs_live_', organizationId, randomToken());
    const last = 'obs_live_'.length + 21;
    const others = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_').filter(
      (c) => c !== token[last],
    );
    const same = others.filter(
      (c) =>
        unpackToken('obs_live_', token.slice(0, last) + c + token.slice(last + 1))?.organizationId ===
        organizationId,
    );
    expect(same).toEqual([]);
  });

  it('answers null to whatever a stranger sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackToken('obs_live_', text)).toBeNull();
        const unpacked = unpackToken('obs_live_', `obs_live_${text}`);
        if (unpacked)
          expect(packToken('obs_live_', unpacked.organizationId, unpacked.secret)).toBe(`obs_live_${text}`);
      }),
    );
  });

  it.each([
    ['live', organizationId, 'x'.repeat(43)],
    ['obs_live_', 'not-a-uuid', 'x'.repeat(43)],
    ['obs_live_', organizationId, 'short'],
    ['obs_live_', organizationId, 'with.a.point.in.it'],
  ])('cannot be made of %j, %j and %j', (prefix, id, secret) => {
    expect(() => packToken(prefix, id, secret)).toThrow(
      expect.objectContaining({ code: 'platform.crypto.malformed_token' }),
    );
  });
});
