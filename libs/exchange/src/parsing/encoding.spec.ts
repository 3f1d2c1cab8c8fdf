import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText, detectEncoding } from './encoding';

const TEXTS: Record<string, string> = {
  French: 'Prénom,Nom,Société\nHélène,Lefèvre,Café Liégeois\nFrançois,Gaël,Noël\n',
  German: 'Vorname;Nachname;Straße\nJürgen;Müller;Königsstraße\nBjörn;Größer;Weiße Gasse\n',
  Spanish: 'Nombre;Apellidos;Año\nJosé;Núñez;2020\nÍñigo;Peña;2021\n',
  Danish: 'Fornavn;By\nSøren;Århus\nBørge;Ærøskøbing\n',
  Portuguese: 'Nome;Cidade\nJoão;São Paulo\nConceição;Brasília\n',
  Icelandic: 'Nafn;Staður\nÞórður;Akureyri\nGuðrún;Húsavík\nÆvar;Selfoss\n',
  Polish: 'Imię;Nazwisko;Miasto\nŁukasz;Żółć;Łódź\nŚwiętosław;Gęślą;Jaźń\n',
  Czech: 'Jméno,Příjmení,Město\nJiří,Dvořák,Plzeň\nLukáš,Černý,Děčín\nŽofie,Růžičková,Ústí nad Labem\n',
  Hungarian: 'Név;Város\nSzűcs Ödön;Győr\nKőszegi Árpád;Székesfehérvár\nTőkés Béla;Gyöngyös\n',
  Russian: 'Имя;Фамилия;Город\nИван;Петров;Москва\nАнна;Сидорова;Киев\n',
  Greek: 'Όνομα;Επώνυμο\nΓιώργος;Παπαδόπουλος\nΕλένη;Νικολάου\n',
  English: 'Name,City\nAnn,London\nBob,Paris\n',
};
const CASES: [language: string, encoding: string][] = [
  ...Object.keys(TEXTS).flatMap((language): [string, string][] =>
    ['utf-8', 'utf-16le', 'utf-16be'].map((encoding) => [language, encoding]),
  ),
  ...['French', 'German', 'Spanish', 'Danish', 'Portuguese', 'Icelandic'].flatMap(
    (language): [string, string][] => [
      [language, 'windows-1252'],
      [language, 'iso-8859-1'],
    ],
  ),
  ['French', 'macintosh'],
  ['German', 'macintosh'],
  ['Polish', 'windows-1250'],
  ['Polish', 'iso-8859-2'],
  ['Czech', 'windows-1250'],
  ['Hungarian', 'windows-1250'],
  ['Russian', 'windows-1251'],
  ['Russian', 'koi8-r'],
  ['Greek', 'windows-1253'],
];

describe('detectEncoding', () => {
  it.each(CASES)('reads %s in %s, without a mark, as it was written', (language, encoding) => {
    const text = TEXTS[language] ?? '';
    const bytes = iconv.encode(text, encoding);
    expect(decodeText(bytes, detectEncoding(bytes, true))).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
    'believes the mark of %s and leaves it out of the text',
    (encoding) => {
      const bytes = iconv.encode('Name;Größe\n', encoding, { addBOM: true });
      const detected = detectEncoding(bytes, true);
      expect(detected.encoding).toBe(encoding);
      expect(decodeText(bytes, detected)).toBe('Name;Größe\n');
    },
  );

  it('tells the euro sign of windows-1252 from that of ISO 8859-15', () => {
    const text = 'Name;Preis\nMüller;12 €\nGroß;13 €\n';
    for (const encoding of ['windows-1252', 'iso-8859-15']) {
      const bytes = iconv.encode(text, encoding);
      expect(decodeText(bytes, detectEncoding(bytes, true))).toBe(text);
    }
  });

  it('is not misled by a sample that ends inside a character', () => {
    const bytes = Buffer.from('name\n' + 'ü€😀'.repeat(100), 'utf8');
    for (let cut = 0; cut < 12; cut += 1)
      expect(detectEncoding(bytes.subarray(0, bytes.length - cut)).encoding).toBe('utf-8');
  });

  it('takes every valid UTF-8 text for UTF-8', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(`Name\n${text}`, 'utf8');
        expect(decodeText(bytes, detectEncoding(bytes, true))).toBe(`Name\n${text}`);
      }),
    );
  });

  it.each([
    ['a spreadsheet', '504b030414000600'],
    ['an old Office file', 'd0cf11e0a1b11ae1'],
    ['a PDF', '255044462d312e37'],
    ['bytes with zeros at every place', '0000010203000000ff00fe00'],
    ['control characters that could be UTF-16', '0001000200030041'],
  ])('refuses %s', (_, hex) => {
    expect(() => detectEncoding(Buffer.from(hex, 'hex'))).toThrow(
      expect.objectContaining({ code: 'exchange.csv.not_text' }),
    );
  });
});
