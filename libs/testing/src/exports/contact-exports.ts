import {
  exportFile,
  type ExportFile,
  type ExportOptions,
  type ExportShape,
  type RowContext,
} from './export-file';
import { badEmail, isoDate, person, respelt, type Person } from './people';
import type { Random } from './random';

const GOOGLE_HEADERS = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
  'E-mail 1 - Label',
  'E-mail 1 - Value',
  'E-mail 2 - Label',
  'E-mail 2 - Value',
  'Phone 1 - Label',
  'Phone 1 - Value',
  'Address 1 - Label',
  'Address 1 - Formatted',
  'Address 1 - Street',
  'Address 1 - City',
  'Address 1 - PO Box',
  'Address 1 - Region',
  'Address 1 - Postal Code',
  'Address 1 - Country',
  'Address 1 - Extended Address',
  'Website 1 - Label',
  'Website 1 - Value',
];

const OUTLOOK_HEADERS = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Title',
  'Suffix',
  'Nickname',
  'Given Yomi',
  'Surname Yomi',
  'E-mail Address',
  'E-mail 2 Address',
  'E-mail 3 Address',
  'Home Phone',
  'Home Phone 2',
  'Business Phone',
  'Business Phone 2',
  'Mobile Phone',
  'Car Phone',
  'Other Phone',
  'Primary Phone',
  'Pager',
  'Business Fax',
  'Home Fax',
  'Other Fax',
  'Company Main Phone',
  'Callback',
  'Radio Phone',
  'Telex',
  'TTY/TDD Phone',
  'IMAddress',
  'Job Title',
  'Department',
  'Company',
  'Office Location',
  "Manager's Name",
  "Assistant's Name",
  "Assistant's Phone",
  'Company Yomi',
  'Business Street',
  'Business City',
  'Business State',
  'Business Postal Code',
  'Business Country/Region',
  'Home Street',
  'Home City',
  'Home State',
  'Home Postal Code',
  'Home Country/Region',
  'Other Street',
  'Other City',
  'Other State',
  'Other Postal Code',
  'Other Country/Region',
  'Personal Web Page',
  'Spouse',
  'Schools',
  'Hobby',
  'Location',
  'Web Page',
  'Birthday',
  'Anniversary',
  'Notes',
];

const HUBSPOT_HEADERS = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Phone Number',
  'Contact owner',
  'Lead Status',
  'Marketing contact status',
  'Create Date',
  'Last Activity Date',
  'Lifecycle Stage',
  'Job Title',
  'Associated Company',
  'Associated Company IDs',
];

/** A contact of which at most one thing is wrong. */
interface Drawn {
  readonly who: Person;
  readonly email: string;
  /** `YYYY-MM-DD`, a broken date, or empty. */
  readonly date: string;
}

/** The products' own e-mail, so that a later row can repeat it. */
type ContactRow = { cells: Record<string, string>; key: string };

function draw(
  { index, kind, random, unicode, earlier }: RowContext<string>,
  dates: (random: Random) => string,
): Drawn {
  const who = person(random, index, unicode);
  const isBadEmail = kind === 'bad' && random.chance(0.5);
  const isBadDate = kind === 'bad' && !isBadEmail;
  return {
    who,
    email: isBadEmail ? badEmail(random) : earlier === undefined ? who.email : respelt(earlier, random),
    date: isBadDate ? 'bad' : dates(random),
  };
}

const google: ExportShape<string> = {
  headers: GOOGLE_HEADERS,
  encoding: 'utf-8',
  row: (context): ContactRow => {
    const { random } = context;
    const { who, email, date } = draw(context, () => (random.chance(0.4) ? isoDate(random, 1950, 2005) : ''));
    return {
      key: who.email,
      cells: {
        'First Name': who.first,
        'Last Name': who.last,
        'Organization Name': who.company,
        'Organization Title': who.jobTitle,
        Birthday: date === 'bad' ? random.pick(['1990-02-30', '1985-13-01', '31/31/1990', 'unknown']) : date,
        Notes: random.chance(0.1) ? 'Met at the fair.\nCall back, "soon".' : '',
        Labels: '* myContacts',
        'E-mail 1 - Label': '* Work',
        'E-mail 1 - Value': email,
        'Phone 1 - Label': 'Mobile',
        'Phone 1 - Value': who.phone,
        'Address 1 - Formatted': `${who.street}\n${who.city}`,
        'Address 1 - Street': who.street,
        'Address 1 - City': who.city,
      },
    };
  },
};

const outlook: ExportShape<string> = {
  headers: OUTLOOK_HEADERS,
  encoding: 'windows-1252',
  row: (context): ContactRow => {
    const { random } = context;
    // Outlook writes 0/0/00 where there is no birthday, and the month first.
    const { who, email, date } = draw(context, () => (random.chance(0.4) ? isoDate(random, 1950, 2005) : ''));
    return {
      key: who.email,
      cells: {
        'First Name': who.first,
        'Last Name': who.last,
        Title: random.pick(['', 'Dr.', 'Frau', 'Mr.']),
        'E-mail Address': email,
        'Business Phone': who.phone,
        'Job Title': who.jobTitle,
        Company: who.company,
        'Business Street': who.street,
        'Business City': who.city,
        Birthday:
          date === 'bad'
            ? random.pick(['2/30/1990', '13/32/1985', 'unknown'])
            : date === ''
              ? '0/0/00'
              : monthFirst(date),
        Anniversary: '0/0/00',
        Notes: random.chance(0.1) ? 'Prefers calls,\r\nnot "mails".' : '',
      },
    };
  },
};

const hubspot: ExportShape<string> = {
  headers: HUBSPOT_HEADERS,
  encoding: 'utf-8-bom',
  row: (context): ContactRow => {
    const { index, random } = context;
    const { who, email, date } = draw(
      context,
      () => `${isoDate(random, 2019, 2025)} ${random.int(10, 23)}:${random.int(10, 59)}`,
    );
    return {
      key: who.email,
      cells: {
        'Record ID': String(151_000_000 + index),
        'First Name': who.first,
        'Last Name': who.last,
        Email: email,
        'Phone Number': who.phone,
        'Contact owner': 'Jane Doe (jane@example.com)',
        'Lead Status': random.pick(['', 'New', 'Open', 'In progress']),
        'Marketing contact status': random.pick(['Marketing contact', 'Non-marketing contact']),
        'Create Date':
          date === 'bad' ? random.pick(['2023-02-30 10:00', '2024-13-05 11:11', 'yesterday']) : date,
        'Last Activity Date': random.chance(0.5) ? `${isoDate(random, 2024, 2025)} 12:30` : '',
        'Lifecycle Stage': random.pick(['Lead', 'Customer', 'Subscriber']),
        'Job Title': who.jobTitle,
        'Associated Company': who.company,
      },
    };
  },
};

function monthFirst(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${month}/${day}/${year}`;
}

/** Google Contacts, as `Google CSV` since 2024. UTF-8; a duplicate repeats `E-mail 1 - Value`, the date is `Birthday`. */
export const googleContactsCsv = (options: ExportOptions): ExportFile => exportFile(google, options);

/** Outlook's contacts as CSV. windows-1252; a duplicate repeats `E-mail Address`, the date is `Birthday`, month first. */
export const outlookContactsCsv = (options: ExportOptions): ExportFile => exportFile(outlook, options);

/** HubSpot's contacts. UTF-8 with mark; a duplicate repeats `Email`, the date is `Create Date`. */
export const hubspotContactsCsv = (options: ExportOptions): ExportFile => exportFile(hubspot, options);
