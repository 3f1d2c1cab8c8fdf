/**
 * A header or field name as plain words: `E-mail 1 - Value`, `eMail1Value` and `e_mail_1_value` are `email 1 value`,
 * `Straße` is `strasse`, `Prénom` is `prenom`.
 */
export function headerWords(name: string): string {
  return name
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\be mail/g, 'email');
}

/**
 * Sørensen–Dice coefficient over pairs of letters, 0 to 1: forgives typing errors and endings. Words of lengths too
 * different to reach `atLeast` answer 0 without being compared.
 */
export function likeness(a: string, b: string, atLeast = 0): number {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if ((2 * shorter) / (shorter + longer) < atLeast) return 0;
  const pairsOfA = pairs(a);
  const pairsOfB = pairs(b);
  if (pairsOfA.length === 0 || pairsOfB.length === 0) return a === b ? 1 : 0;
  const left = [...pairsOfB];
  const shared = pairsOfA.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (pairsOfA.length + pairsOfB.length);
}

function pairs(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) =>
    letters.slice(index, index + 2),
  );
}
