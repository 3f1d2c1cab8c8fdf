import {
  businessDomain,
  companyKey,
  fold,
  hostOf,
  mailboxKey,
  normaliseEmail,
  phoneKey,
  taxKey,
} from './normalise';

describe('what makes two spellings the same', () => {
  it('takes e-mail addresses without case, blanks and full-width letters', () => {
    expect(normaliseEmail(' Ada@Example.COM ')).toBe('ada@example.com');
    expect(normaliseEmail('ａda@example.com')).toBe('ada@example.com');
  });

  it('keeps tagged addresses apart as addresses and together as mailboxes', () => {
    expect(normaliseEmail('ada+shop@example.com')).not.toBe(normaliseEmail('ada@example.com'));
    expect(mailboxKey('ada+shop@example.com')).toBe(mailboxKey('ada@example.com'));
    expect(mailboxKey('a.d.a@googlemail.com')).toBe('ada@gmail.com');
    expect(mailboxKey('a.da@example.com')).toBe('a.da@example.com');
  });

  it('folds accents, sharp s and punctuation out of names', () => {
    expect(fold('  Müller & Söhne, Straße ')).toBe('muller sohne strasse');
  });

  it('drops legal forms at the end of a company name and nowhere else', () => {
    expect(companyKey('Acme GmbH & Co. KG')).toBe('acme');
    expect(companyKey('SAS Institute Inc.')).toBe('sas institute');
    expect(companyKey('AG')).toBe('ag');
    expect(companyKey('!!!')).toBeNull();
  });

  it('meets national and international telephone numbers', () => {
    expect(phoneKey('+49 30 901820')).toBe(phoneKey('0049-30-901820'));
    expect(phoneKey('030 1234567')).toBe(phoneKey('+49 30 1234567'));
    expect(phoneKey('112')).toBeNull();
  });

  it('reads hosts out of domains, addresses and mail', () => {
    expect(hostOf('https://www.Acme.example/contact?x=1')).toBe('acme.example');
    expect(hostOf('acme.example:8080')).toBe('acme.example');
    expect(hostOf('sales@acme.example')).toBe('acme.example');
    expect(hostOf('not a host')).toBeNull();
  });

  it('does not take a mail provider for a company', () => {
    expect(businessDomain('ada@gmail.com')).toBeNull();
    expect(businessDomain('ada@acme.example')).toBe('acme.example');
    expect(businessDomain('acme.example')).toBeNull();
  });

  it('compares tax numbers by letters and digits', () => {
    expect(taxKey('de 123.456-789')).toBe('DE123456789');
    expect(taxKey(' ')).toBeNull();
  });
});
