import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { FieldCipher, type FieldPlace } from './field-cipher';
import { Keyring } from './keyring';

const oldKey = { id: '2026a', key: randomBytes(32) };
const newKey = { id: '2026b', key: randomBytes(32) };
const before = new FieldCipher(new Keyring([oldKey]));
const during = new FieldCipher(new Keyring([newKey, oldKey]));
const after = new FieldCipher(new Keyring([newKey]));

const place: FieldPlace = {
  organizationId: '0b4cbb0e-6e6e-4c6c-9a53-2c1d3a4f5e60',
  table: 'integrations.connections',
  rowId: '7d6f1d58-0b5a-4f0c-8f62-0a9b8c7d6e5f',
  column: 'access_token',
};
const failed = expect.objectContaining({ code: 'platform.crypto.authentication_failed' });

describe('FieldCipher', () => {
  it('gives back every text in the place that it was encrypted for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(before.decrypt(before.encrypt(text, place), place)).toBe(text);
      }),
    );
  });

  it('never encrypts a text to the same bytes twice', () => {
    const values = Array.from({ length: 200 }, () => before.encrypt('same', place));
    expect(new Set(values).size).toBe(200);
  });

  it.each<[string, Partial<FieldPlace>]>([
    ['organization', { organizationId: '1b4cbb0e-6e6e-4c6c-9a53-2c1d3a4f5e60' }],
    ['table', { table: 'integrations.connection' }],
    ['row', { rowId: '8d6f1d58-0b5a-4f0c-8f62-0a9b8c7d6e5f' }],
    ['column', { column: 'refresh_token' }],
    ['salt', { keySalt: randomBytes(16) }],
    ['table and column, joined alike', { table: 'integrations.connectionsaccess', column: '_token' }],
  ])('cannot be decrypted under another %s', (_, other) => {
    const value = before.encrypt('secret', place);
    expect(() => before.decrypt(value, { ...place, ...other })).toThrow(failed);
  });

  it('does not care how a uuid is capitalised', () => {
    const value = before.encrypt('secret', { ...place, organizationId: place.organizationId.toUpperCase() });
    expect(before.decrypt(value, place)).toBe('secret');
  });

  it('notices every changed byte', () => {
    const [version, keyId, encoded = ''] = before.encrypt('a secret text', place).split('.');
    const bytes = Buffer.from(encoded, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const value = [version, keyId, changed.toString('base64url')].join('.');
      expect(() => before.decrypt(value, place)).toThrow(failed);
    }
  });

  it('notices a value that is passed off as written under another key', () => {
    const value = during.encrypt('secret', place).replace(newKey.id, oldKey.id);
    expect(() => during.decrypt(value, place)).toThrow(failed);
  });

  it.each(['', 'secret', 'v1.2026a.', 'v1.2026a.AAAA', 'v2.2026a.AAAA', 'v1.2026a.####'])(
    'refuses %j as a ciphertext',
    (value) => {
      const malformed = expect.objectContaining({ code: 'platform.crypto.malformed_ciphertext' });
      expect(() => before.decrypt(value, place)).toThrow(malformed);
    },
  );

  it('tells a caller nothing of the text or the key when it fails', () => {
    const value = before.encrypt('MARKED-SECRET', place);
    const message = caught(() => before.decrypt(value, { ...place, column: 'x' }));
    expect(message).not.toMatch(/MARKED|v1\.|Unsupported/);
    expect(caught(() => after.decrypt(value, place))).not.toContain(oldKey.id);
  });

  it('makes values unreadable for good once their salt is gone', () => {
    const salted = { ...place, keySalt: randomBytes(32) };
    const value = before.encrypt('about a person', salted);
    expect(before.decrypt(value, salted)).toBe('about a person');
    expect(() => before.decrypt(value, place)).toThrow(failed);
  });
});

describe('key rotation', () => {
  it('O-254 reads values of the old key, writes with the new one and in the end needs the old one no more', () => {
    const value = before.encrypt('secret', place);
    expect(during.decrypt(value, place)).toBe('secret');
    expect(during.needsRotation(value)).toBe(true);
    const rotated = during.rotate(value, place);
    expect(rotated).toContain(`.${newKey.id}.`);
    expect(after.decrypt(rotated, place)).toBe('secret');
    expect(() => after.decrypt(value, place)).toThrow(
      expect.objectContaining({ code: 'platform.crypto.unknown_key' }),
    );
  });

  it('leaves a value alone that is under the current key already', () => {
    const value = during.encrypt('secret', place);
    expect(during.rotate(value, place)).toBe(value);
  });

  it('does not re-encrypt a value into a place that it does not come from', () => {
    const value = before.encrypt('secret', place);
    expect(() => during.rotate(value, { ...place, rowId: 'other' })).toThrow(failed);
  });
});

function caught(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error) + JSON.stringify(error);
  }
  throw new Error('it did not fail');
}
