/** A longer word would push its column off the page. */
const MAX_WORD = 60;

/**
 * A text as it can be set: blanks that the font lacks become ones that it has, characters that hide or turn text vanish,
 * and words too long for a line get places where they may break.
 */
export function printable(text: string, maxWord = MAX_WORD): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[\t\u2000-\u2006\u2008-\u200a]/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, (char) => (char === '\n' ? char : ''))
    .replace(
      new RegExp(`\\S{${String(maxWord + 1)},}`, 'gu'),
      (word) => word.match(new RegExp(`.{1,${String(maxWord)}}`, 'gu'))?.join('\u200b') ?? word,
    );
}

/** `2026-03-02 10:00:00 (Europe/Berlin), 09:00:00 UTC` */
export function moment(instant: string | null, timezone: string): string {
  if (instant === null) return '—';
  const date = new Date(instant);
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: timezone,
  }).format(date);
  return printable(`${local} (${timezone}), ${date.toISOString().slice(11, 19)} UTC`);
}
