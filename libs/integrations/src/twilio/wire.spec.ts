import { signatureOf } from './wire';

// Vectors of Twilio's own documentation and of its libraries' tests.
test.each([
  ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
])('B-063 a webhook is signed as Twilio signs it, for a caller %s', (caller, signature) => {
  const params = {
    CallSid: 'CA1234567890ABCDE',
    Caller: caller,
    Digits: '1234',
    From: caller,
    To: '+18005551212',
  };
  expect(signatureOf('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', params)).toBe(signature);
});
