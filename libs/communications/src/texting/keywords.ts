/** Words that, alone in a message, end and begin what is sent to a number: those that carriers and Twilio hold to. */
const STOP = new Set([
  'stop',
  'stopall',
  'stopp',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'optout',
  'revoke',
]);
const START = new Set(['start', 'unstop', 'subscribe']);

export type Wish = 'stop' | 'start';

/** What somebody wishes who sends nothing but a keyword; null for everything else that people say. */
export function wishOf(body: string): Wish | null {
  const word = body
    .trim()
    .toLowerCase()
    .replace(/[.!"']/g, '')
    .replace(/^opt-out$/, 'optout');
  return STOP.has(word) ? 'stop' : START.has(word) ? 'start' : null;
}
