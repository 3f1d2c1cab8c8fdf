import { verdictOf } from './clamd';

it.each([
  ['stream: OK\0', { status: 'clean' }],
  ['stream: Win.Test.EICAR_HDB-1 FOUND\0', { status: 'infected', signature: 'Win.Test.EICAR_HDB-1' }],
  ['INSTREAM size limit exceeded. ERROR\0', { status: 'skipped' }],
])('clamd’s %j is understood', (answer, verdict) => {
  expect(verdictOf(answer)).toEqual(verdict);
});

it.each(['', 'UNKNOWN COMMAND', 'stream: OK FOUND?', 'stream: Can’t allocate memory ERROR', 'OK'])(
  '%j is no verdict: it is asked again',
  (answer) => {
    expect(() => verdictOf(answer)).toThrow('no verdict');
  },
);
