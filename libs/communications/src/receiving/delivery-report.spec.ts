import { deliveryReport, reasonOf, verdictOf, type ReportPart } from './delivery-report';

const part = (mimeType: string, text: string): ReportPart => ({ mimeType, text });
const about = (...groups: string[]): ReportPart =>
  part('message/delivery-status', ['Reporting-MTA: dns; mx.example', ...groups].join('\r\n\r\n'));
const original = part('text/rfc822-headers', 'Subject: x\r\nMessage-ID:\r\n <a.b@c.example>\r\n');
const failed =
  'Final-Recipient: rfc822; ada@acme.example\r\nAction: failed\r\nStatus: 5.1.1 (bad)\r\nDiagnostic-Code: smtp; 550 no such\r\n mailbox';

test('a report names the mail it is about, each recipient and what became of it', () => {
  const report = deliveryReport([part('text/plain', 'Sorry'), about(failed), original]);
  expect(report).toEqual({
    originalMessageId: '<a.b@c.example>',
    recipients: [
      { address: 'ada@acme.example', action: 'failed', status: '5.1.1', diagnostic: '550 no such mailbox' },
    ],
  });
  expect(report && reasonOf(report)).toBe('ada@acme.example: 550 no such mailbox');
});

test('a mail without a report has none', () => {
  expect(deliveryReport([part('text/plain', 'Action: failed')])).toBeNull();
});

const action = (verb: string): string =>
  `Final-Recipient: rfc822; a@b.example\nAction: ${verb}\nStatus: 2.0.0`;

test.each<[string, string[], 'bounce' | 'deliver' | null]>([
  ['one of two failed', ['delivered', 'failed'], 'bounce'],
  ['all arrived', ['delivered', 'relayed'], 'deliver'],
  ['the server still tries', ['delayed'], null],
  ['one arrived, one is delayed', ['delivered', 'delayed'], null],
  ['it names nobody', [], null],
])('%s', (_, actions, verdict) => {
  const report = deliveryReport([about(...actions.map(action)), original]);
  expect(report && verdictOf(report)).toBe(verdict);
});

test('what is not written as the standard has it breaks nothing', () => {
  expect(deliveryReport([part('message/delivery-status', 'nonsense\n\n:::\n\nAction:')])).toMatchObject({
    originalMessageId: null,
    recipients: [{ address: null, action: '', status: null }],
  });
});
