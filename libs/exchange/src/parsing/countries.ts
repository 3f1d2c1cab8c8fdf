import { BLANK, fault, good, type Coerced } from './coerced';

/** Languages that exports name countries in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
/** What people write that no dictionary of country names has. */
const COLLOQUIAL: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  america: 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  russia: 'RU',
  'south korea': 'KR',
  brd: 'DE',
};

let names: Map<string, string> | undefined;

/** A country as its ISO 3166-1 code, from the code itself or its name in a few languages. */
export function parseCountry(text: string): Coerced<string> {
  const plain = text.trim().toLowerCase();
  if (plain === '') return BLANK;
  names ??= readNames();
  const code = names.get(plain) ?? COLLOQUIAL[plain];
  return code === undefined
    ? fault('exchange.value.unknown_country', 'is no country that is known by this name')
    : good(code);
}

function readNames(): Map<string, string> {
  const found = new Map<string, string>();
  const displays = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  for (let a = 65; a <= 90; a += 1) {
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      // Codes of states that are no more stand for their successors (DD for DE).
      if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
      const known = displays.flatMap((display) => display.of(code)?.toLowerCase() ?? []);
      if (known.length === 0 || known.every((name) => name === code.toLowerCase())) continue;
      for (const name of [code.toLowerCase(), ...known]) if (!found.has(name)) found.set(name, code);
    }
  }
  return found;
}
