import { BLANK, fault, good, type Coerced } from './coerced';
import { plainWord } from './months';

const TRUE = new Set('true t yes y 1 x on ja j wahr oui o vrai si s verdadero checked active'.split(' '));
const FALSE = new Set('false f no n 0 off nein falsch non faux falso unchecked inactive'.split(' '));

/** Yes or no in English, German, French and Spanish, as exports write it. */
export function parseBoolean(text: string): Coerced<boolean> {
  const word = plainWord(text.trim());
  if (word === '') return BLANK;
  if (TRUE.has(word) || word === '✓') return good(true);
  if (FALSE.has(word)) return good(false);
  return fault('exchange.value.malformed_boolean', 'The value is neither yes nor no.');
}
