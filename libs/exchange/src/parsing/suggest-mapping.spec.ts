import fc from 'fast-check';
import { CONCEPTS, conceptOf, namesOf } from './concepts';
import { headerWords, likeness } from './header-words';
import { suggestMapping, type TargetField } from './suggest-mapping';

const CONTACT: TargetField[] = [
  { name: 'firstName', label: 'First name' },
  { name: 'lastName', label: 'Last name' },
  { name: 'title', label: 'Job title' },
  { name: 'primaryEmail', label: 'E-mail' },
  { name: 'phone', label: 'Phone' },
  { name: 'company', label: 'Company', aliases: ['clientName'] },
  { name: 'street', aliases: ['addressLine1'] },
  { name: 'city' },
  { name: 'postalCode' },
  { name: 'country' },
  { name: 'externalId' },
];
const COMPANY: TargetField[] = [
  { name: 'name', label: 'Name' },
  { name: 'domain' },
  { name: 'website' },
  { name: 'phone' },
  { name: 'taxNumber', label: 'VAT number' },
  { name: 'industry' },
];

describe('suggestMapping', () => {
  it('knows Google’s contacts, new and old', () => {
    const now = suggestMapping(
      [
        'First Name',
        'Last Name',
        'File As',
        'Organization Name',
        'Organization Title',
        'Labels',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
        'E-mail 2 - Value',
        'Phone 1 - Label',
        'Phone 1 - Value',
        'Address 1 - City',
      ],
      CONTACT,
    );
    expect(now.source).toBe('google_contacts');
    expect(now.mapping).toEqual({
      'First Name': 'firstName',
      'Last Name': 'lastName',
      'Organization Name': 'company',
      'Organization Title': 'title',
      'E-mail 1 - Value': 'primaryEmail',
      'Phone 1 - Value': 'phone',
      'Address 1 - City': 'city',
    });
    expect(now.unmappedHeaders).toEqual([
      'File As',
      'Labels',
      'E-mail 1 - Label',
      'E-mail 2 - Value',
      'Phone 1 - Label',
    ]);
    const old = suggestMapping(
      [
        'Name',
        'Given Name',
        'Additional Name',
        'Family Name',
        'Yomi Name',
        'Group Membership',
        'E-mail 1 - Type',
        'E-mail 1 - Value',
      ],
      CONTACT,
    );
    expect([old.source, old.mapping['Given Name'], old.mapping['E-mail 1 - Value']]).toEqual([
      'google_contacts',
      'firstName',
      'primaryEmail',
    ]);
  });

  it('knows Outlook’s contacts, whose title is no job', () => {
    const { source, mapping } = suggestMapping(
      [
        'First Name',
        'Last Name',
        'Title',
        'E-mail Address',
        'Home Phone',
        'Business Phone',
        'Mobile Phone',
        'Job Title',
        'Company',
        'Business Street',
        'Business City',
      ],
      CONTACT,
    );
    expect(source).toBe('outlook_contacts');
    expect(mapping).toEqual({
      'First Name': 'firstName',
      'Last Name': 'lastName',
      'E-mail Address': 'primaryEmail',
      'Business Phone': 'phone',
      'Job Title': 'title',
      Company: 'company',
      'Business Street': 'street',
      'Business City': 'city',
    });
  });

  it('knows HubSpot’s contacts and companies', () => {
    const contacts = suggestMapping(
      [
        'Record ID',
        'First Name',
        'Last Name',
        'Email',
        'Phone Number',
        'Contact owner',
        'Lead Status',
        'Create Date',
        'Associated Company',
      ],
      CONTACT,
    );
    expect(contacts.source).toBe('hubspot_contacts');
    expect(contacts.mapping).toMatchObject({
      'Record ID': 'externalId',
      Email: 'primaryEmail',
      'Associated Company': 'company',
    });
    const companies = suggestMapping(
      [
        'Record ID',
        'Company name',
        'Company owner',
        'Create Date',
        'Phone Number',
        'City',
        'Industry',
        'Company Domain Name',
        'Website URL',
      ],
      COMPANY,
    );
    expect(companies.source).toBe('hubspot_companies');
    expect(companies.mapping).toEqual({
      'Company name': 'name',
      'Phone Number': 'phone',
      Industry: 'industry',
      'Company Domain Name': 'domain',
      'Website URL': 'website',
    });
  });

  it.each([
    ['German', ['Vorname', 'Nachname', 'Firma', 'E-Mail-Adresse', 'Telefon', 'Straße', 'PLZ', 'Ort', 'Land']],
    ['French', ['Prénom', 'Nom', 'Société', 'Courriel', 'Téléphone', 'Rue', 'Code postal', 'Ville', 'Pays']],
    [
      'Spanish',
      [
        'Nombre',
        'Apellidos',
        'Empresa',
        'Correo electrónico',
        'Teléfono',
        'Calle',
        'Código postal',
        'Ciudad',
        'País',
      ],
    ],
    [
      'program',
      [
        'first_name',
        'LASTNAME',
        'companyName',
        'e_mail',
        'phone-number',
        'address_line_1',
        'zip_code',
        'CITY',
        'Country',
      ],
    ],
  ])('reads %s headers', (_, headers) => {
    const { source, columns } = suggestMapping(headers, CONTACT);
    expect(source).toBeNull();
    expect(columns.map((column) => column.field)).toEqual([
      'firstName',
      'lastName',
      'company',
      'primaryEmail',
      'phone',
      'street',
      'postalCode',
      'city',
      'country',
    ]);
  });

  it('forgives typing errors, with less confidence', () => {
    const { columns } = suggestMapping(['Frist Name', 'Telefonnumer', 'Compny name'], CONTACT);
    expect(columns.map((column) => column.field)).toEqual(['phone', 'company']);
    expect(columns.every((column) => column.because === 'similar_name' && column.confidence < 0.9)).toBe(
      true,
    );
  });

  it('prefers a field’s own name to everything else', () => {
    const { mapping } = suggestMapping(['Courriel', 'primaryEmail'], CONTACT);
    expect(mapping).toEqual({ primaryEmail: 'primaryEmail' });
  });

  it('suggests nothing for what it does not know', () => {
    expect(suggestMapping(['Foo', 'Bar', '', '__proto__', 'constructor'], CONTACT).columns).toEqual([]);
  });

  it('never suggests a field or a header twice, and the same for the same headers', () => {
    const headers = fc.uniqueArray(
      fc.oneof(
        fc.string(),
        fc.constantFrom('Email', 'E-Mail', 'Mail', 'Name', 'Nom', 'Phone', 'Tel', 'First Name'),
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(headers, (names) => {
        const suggestion = suggestMapping(names, CONTACT);
        const fields = suggestion.columns.map((column) => column.field);
        expect(new Set(fields).size).toBe(fields.length);
        expect(suggestion.columns.length + suggestion.unmappedHeaders.length).toBe(names.length);
        expect(suggestMapping(names, CONTACT)).toEqual(suggestion);
      }),
    );
  });

  it('takes the widest file', () => {
    const headers = Array.from({ length: 500 }, (_, i) => `Custom property number ${i}`);
    expect(suggestMapping(headers, CONTACT).unmappedHeaders.length).toBeGreaterThan(400);
  });
});

describe('the words of headers', () => {
  it('are the same for all spellings', () => {
    expect(['E-mail 1 - Value', 'email1Value', 'E_MAIL_1_VALUE'].map(headerWords)).toEqual(
      Array(3).fill('email 1 value'),
    );
    expect(['Straße', 'STRASSE', 'Prénom'].map(headerWords)).toEqual(['strasse', 'strasse', 'prenom']);
  });

  it('stand in the lists as they are compared, each under one meaning', () => {
    const wrong = CONCEPTS.flatMap((concept) =>
      namesOf(concept).filter((name) => headerWords(name) !== name || conceptOf(name) !== concept),
    );
    expect(wrong).toEqual([]);
  });

  it('are alike from 0 to 1', () => {
    expect([likeness('email', 'email'), likeness('email', 'phone'), likeness('', 'x')]).toEqual([1, 0, 0]);
    expect(likeness('telefonnummer', 'telefonnumer')).toBeGreaterThan(0.9);
  });
});
