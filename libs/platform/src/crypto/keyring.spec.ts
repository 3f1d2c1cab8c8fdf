import { randomBytes } from 'node:crypto';
import { Keyring } from './keyring';

const key = () => randomBytes(32);

describe('Keyring', () => {
  it('encrypts with the first key and knows the others', () => {
    const ring = new Keyring([
      { id: 'new', key: key() },
      { id: 'old', key: key() },
    ]);
    expect(ring.currentId).toBe('new');
    expect(ring.get('old')).toHaveLength(32);
  });

  it('reads its setting in both base64 alphabets', () => {
    const bytes = Buffer.alloc(32, 0xfb);
    const ring = Keyring.parse(`2026b:${bytes.toString('base64')}, 2026a:${bytes.toString('base64url')}`);
    expect(ring.currentId).toBe('2026b');
    expect(Buffer.from(ring.get('2026a'))).toEqual(bytes);
  });

  it.each([
    '',
    'a',
    'a:',
    ':AAAA',
    'a:AAAA',
    `a b:${key().toString('base64')}`,
    `a:${key().toString('base64')}:x`,
    'a:***',
  ])('refuses the setting %j', (setting) => {
    expect(() => Keyring.parse(setting)).toThrow(
      expect.objectContaining({ code: 'platform.crypto.invalid_keyring' }),
    );
  });

  it('refuses no key at all and two keys of one id', () => {
    const refused = expect.objectContaining({ code: 'platform.crypto.invalid_keyring' });
    expect(() => new Keyring([])).toThrow(refused);
    expect(
      () =>
        new Keyring([
          { id: 'a', key: key() },
          { id: 'a', key: key() },
        ]),
    ).toThrow(refused);
  });

  it('shows no key when it is logged', () => {
    const bytes = key();
    const text = JSON.stringify(new Keyring([{ id: 'a', key: bytes }]));
    expect(text).toBe('{"currentId":"a","ids":["a"]}');
  });
});
