import type { Random } from './random';

const FIRST_NAMES =
  'Anna Jürgen François Zoë José Søren Åsa Marie Björn Chloé Íñigo Gaël Ingrid Paul Sofía Müge Renée Käthe Luís Noémie Thomas Elena Günther Beatriz'.split(
    ' ',
  );
const LAST_NAMES =
  'Müller Lefèvre Núñez Østergård Öberg García Schäfer Weiß Peña Dubois Ångström Jäger Brontë Smith O’Neill Gonçalves Muñoz Großmann Bäcker van-der-Berg'.split(
    ' ',
  );
/** Not in windows-1252. */
const FURTHER_NAMES = 'Łukasz Želimir Иван Ελένη Şebnem Győző'.split(' ');
const COMPANIES = [
  'Café Liégeois SARL',
  'Müller & Söhne GmbH',
  'Peña, Hermanos y Cía',
  'Nordisk Åbning ApS',
  'Weiß "Elektro" KG',
  'Acme Ltd',
  'Straßenbau Jäger',
  'Crème Brûlée SA',
];
const CITIES = ['München', 'Besançon', 'A Coruña', 'Århus', 'Zürich', 'London', 'Saint-Étienne', 'Göteborg'];
const STREETS = [
  'Königsstraße 1',
  '12 rue de l’Église',
  'C/ Peñón, 4',
  'Ny Østergade 7',
  '221B Baker Street',
];
const TITLES = ['Geschäftsführer', 'Directrice générale', 'Engineer', 'Jefe de compras', 'Buchhaltung'];
const BAD_EMAILS = [
  'nobody',
  'two words@example.com',
  'ann@@example.com',
  'ann(at)example.com',
  'ann@example',
  '@example.com',
  'ann@.com',
  'ann@example..com',
];

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly company: string;
  readonly city: string;
  readonly street: string;
  readonly jobTitle: string;
  readonly phone: string;
}

/** A person whose address no other row of the file has. */
export function person(random: Random, index: number, unicode: boolean): Person {
  const first = unicode && random.chance(0.1) ? random.pick(FURTHER_NAMES) : random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  return {
    first,
    last,
    email: `${asciiOf(first)}.${asciiOf(last)}${index + 1}@${random.pick(['example.com', 'example.org', 'mail.example.net'])}`,
    company: random.pick(COMPANIES),
    city: random.pick(CITIES),
    street: random.pick(STREETS),
    jobTitle: random.pick(TITLES),
    phone: phone(random),
  };
}

/** The same address as people retype it: in capitals, capitalised, with blanks around it. */
export function respelt(address: string, random: Random): string {
  return random.pick([
    address.toUpperCase(),
    address.charAt(0).toUpperCase() + address.slice(1),
    ` ${address} `,
    `${address.toUpperCase()}  `,
  ]);
}

export function badEmail(random: Random): string {
  return random.pick(BAD_EMAILS);
}

/** `YYYY-MM-DD` of an existing day. */
export function isoDate(random: Random, fromYear: number, toYear: number): string {
  const day = new Date(Date.UTC(random.int(fromYear, toYear), random.int(0, 11), random.int(1, 28)));
  return day.toISOString().slice(0, 10);
}

export function companyName(random: Random): string {
  return random.pick(COMPANIES);
}

export function cityName(random: Random): string {
  return random.pick(CITIES);
}

/** German numbers as people write them. */
export function phone(random: Random): string {
  const number = String(random.int(1_000_000, 9_999_999));
  return random.pick([
    `+49 30 ${number}`,
    `030/${number}`,
    `0049 30 ${number}`,
    `(030) ${number}`,
    `+49 (0)30 ${number}`,
  ]);
}

function asciiOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  return plain === '' ? 'x' : plain;
}
