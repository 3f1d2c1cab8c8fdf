import { bareSubject, subjectKeyOf } from './subject-key';

test.each([
  ['Re: Offer', 'offer'],
  ['RE: AW: Fwd: Offer', 'offer'],
  ['Re[2]: [team-list] Offer  for you ', 'offer for you'],
  ['Antw: WG: SV: Offer', 'offer'],
  ['Report: figures', 'report: figures'],
  ['Re:', ''],
])('%s is about %s', (subject, bare) => {
  expect(bareSubject(subject)).toBe(bare);
});

test('a subject that says nothing is no key', () => {
  expect(subjectKeyOf('Re: ')).toBeNull();
  expect(subjectKeyOf('Re: Offer')).toBe(subjectKeyOf('offer'));
});

test('a subject made of marks alone takes no time', () => {
  expect(bareSubject('re: '.repeat(100_000)).length).toBeLessThan(10);
});
