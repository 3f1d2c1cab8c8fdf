import { isOutside, outsideAddress } from './outside-host';

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.1',
    '192.168.0.10',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
  ],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '::7f00:1',
  ],
  ...['localhost', 'not an address', ''],
])('%s is not outside', (address) => {
  expect(isOutside(address)).toBe(false);
});

test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '172.32.0.1', '::ffff:8.8.8.8'])(
  '%s is outside',
  (address) => {
    expect(isOutside(address)).toBe(true);
  },
);

test('a host of the inside is refused for good, unless any host will do', async () => {
  await expect(outsideAddress('127.0.0.1', false)).rejects.toMatchObject({
    permanent: true,
    code: 'inner_host',
  });
  await expect(outsideAddress('localhost', false)).rejects.toMatchObject({ permanent: true });
  await expect(outsideAddress('localhost', true)).resolves.toBe('localhost');
});
