import { headerWords } from './header-words';

export type SourceName = 'google_contacts' | 'outlook_contacts' | 'hubspot_contacts' | 'hubspot_companies';

interface KnownSource {
  readonly name: SourceName;
  /** Headers that every export of the source has. */
  readonly marks: readonly string[];
  /** Headers of which most are there. */
  readonly usual: readonly string[];
  /** What a header means in this source where that differs from what it means elsewhere; the first wish first. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
}

const GOOGLE_MEANINGS = {
  'organization name': ['company'],
  'organization title': ['job_title', 'title'],
  'organization 1 title': ['job_title', 'title'],
  'email 1 type': [],
  'email 1 label': [],
  'phone 1 type': [],
  'phone 1 label': [],
  'address 1 formatted': [],
  'address 1 label': [],
  'website 1 label': [],
  photo: [],
} as const;

const SOURCES: readonly KnownSource[] = [
  {
    name: 'google_contacts',
    marks: ['email 1 value', 'first name', 'last name'],
    usual: [
      'phone 1 value',
      'labels',
      'file as',
      'organization name',
      'email 1 label',
      'phonetic first name',
      'name prefix',
    ],
    meanings: GOOGLE_MEANINGS,
  },
  {
    // As Google wrote it until 2024, and as many files still are.
    name: 'google_contacts',
    marks: ['email 1 value', 'given name', 'family name'],
    usual: [
      'phone 1 value',
      'group membership',
      'yomi name',
      'organization 1 name',
      'email 1 type',
      'additional name',
    ],
    meanings: GOOGLE_MEANINGS,
  },
  {
    name: 'outlook_contacts',
    marks: ['email address', 'first name', 'last name'],
    usual: [
      'business phone',
      'mobile phone',
      'home phone',
      'job title',
      'company',
      'email 2 address',
      'business street',
      'web page',
    ],
    meanings: {
      title: ['name_prefix'],
      'business phone': ['phone'],
      'home phone': ['phone_2'],
      'primary phone': ['phone'],
    },
  },
  {
    name: 'hubspot_contacts',
    marks: ['record id', 'first name', 'last name', 'email'],
    usual: [
      'contact owner',
      'lead status',
      'lifecycle stage',
      'create date',
      'last activity date',
      'phone number',
      'marketing contact status',
      'associated company',
    ],
    meanings: { 'record id': ['external_id'] },
  },
  {
    name: 'hubspot_companies',
    marks: ['record id', 'company name'],
    usual: [
      'company owner',
      'company domain name',
      'create date',
      'industry',
      'number of employees',
      'annual revenue',
      'city',
      'phone number',
    ],
    meanings: {
      'record id': ['external_id'],
      'company name': ['company', 'full_name'],
      'company domain name': ['domain'],
    },
  },
];

/** The product that an export comes from, by its headers: all its marks and a third of the usual ones. */
export function recogniseSource(headers: readonly string[]): KnownSource | null {
  const present = new Set(headers.map(headerWords));
  const found = SOURCES.map((source) => ({
    source,
    usual: source.usual.filter((header) => present.has(header)).length,
  }))
    .filter(
      ({ source, usual }) =>
        source.marks.every((mark) => present.has(mark)) && usual * 3 >= source.usual.length,
    )
    .sort((a, b) => b.usual - a.usual);
  return found[0]?.source ?? null;
}
