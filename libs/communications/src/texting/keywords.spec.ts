import { isTextAddress, textNumber } from './numbers';
import { wishOf } from './keywords';

test.each([
  ['STOP', 'stop'],
  [' stop. ', 'stop'],
  ['Unsubscribe', 'stop'],
  ['START', 'start'],
  ['Please stop by at noon', null],
  ['', null],
])('B-063 %j is taken for %s', (body, wish) => {
  expect(wishOf(body)).toBe(wish);
});

test.each([
  ['+49 (1573) 598-0000', '+4915735980000'],
  ['0049 1573 5980000', '+4915735980000'],
  ['01573 5980000', null],
  ['+0123456789', null],
  ['+123', null],
  [null, null],
])('B-063 %j is kept as %s', (phone, number) => {
  expect(textNumber(phone)).toBe(number);
});

test('B-063 a number is reached by text or by WhatsApp, and an address of mail by neither', () => {
  expect(['+4915735980000', 'whatsapp:+4915735980000', 'ada@example.com'].map(isTextAddress)).toEqual([
    true,
    true,
    false,
  ]);
});
