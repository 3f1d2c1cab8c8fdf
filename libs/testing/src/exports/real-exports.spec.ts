import {
  inferDateOrder,
  inferDecimalMark,
  openCsv,
  parseDate,
  parseDecimal,
  parseEmail,
  parsePhone,
  suggestMapping,
  type Coerced,
  type CsvRow,
  type TargetField,
} from '../../../exchange/src/parsing';
import { hubspotCompaniesCsv } from './company-exports';
import { googleContactsCsv, hubspotContactsCsv, outlookContactsCsv } from './contact-exports';
import type { ExportEncoding, ExportFile, ExportOptions } from './export-file';

const CONTACT: TargetField[] = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'birthday',
  'createdAt',
].map((name) => ({ name }));
const COMPANY: TargetField[] = ['name', 'domain', 'phone', 'createdAt', 'annualRevenue'].map((name) => ({
  name,
}));

interface Product {
  make: (options: ExportOptions) => ExportFile;
  source: string;
  fields: TargetField[];
  key: string;
}
const PRODUCTS: Record<string, Product> = {
  'Google contacts': { make: googleContactsCsv, source: 'google_contacts', fields: CONTACT, key: 'email' },
  'Outlook contacts': { make: outlookContactsCsv, source: 'outlook_contacts', fields: CONTACT, key: 'email' },
  'HubSpot contacts': { make: hubspotContactsCsv, source: 'hubspot_contacts', fields: CONTACT, key: 'email' },
  'HubSpot companies': {
    make: hubspotCompaniesCsv,
    source: 'hubspot_companies',
    fields: COMPANY,
    key: 'domain',
  },
};
const ENCODINGS: (ExportEncoding | undefined)[] = [undefined, 'utf-8-bom', 'utf-16le', 'windows-1252'];
const CASES = Object.keys(PRODUCTS).flatMap((name) =>
  ENCODINGS.map((encoding): [string, ExportEncoding | undefined] => [name, encoding]),
);

/** Reads, maps and coerces a file as an import does, and answers with the rows that it would refuse or merge. */
async function importOf({ buffer }: ExportFile, { fields, key }: Product) {
  const file = await openCsv(buffer);
  const { source, mapping } = suggestMapping(file.headers, fields);
  const headerOf = new Map(Object.entries(mapping).map(([header, field]) => [field, header]));
  const rows: CsvRow[] = [];
  for await (const row of file.rows) rows.push(row);
  const cell = (row: CsvRow, field: string) => row.values[headerOf.get(field) ?? ''] ?? '';
  const column = (field: string) => rows.map((row) => cell(row, field));
  const order = {
    birthday: inferDateOrder(column('birthday')).order,
    createdAt: inferDateOrder(column('createdAt')).order,
  };
  const mark = inferDecimalMark(column('annualRevenue')).mark;
  const seen = new Set<string>();
  const badRowNos: number[] = [];
  const duplicateRowNos: number[] = [];
  for (const row of rows) {
    const email = parseEmail(cell(row, 'email'));
    const values: Coerced<unknown>[] = [
      email,
      parseDate(cell(row, 'birthday'), order.birthday),
      parseDate(cell(row, 'createdAt'), order.createdAt),
      parseDecimal(cell(row, 'annualRevenue'), mark),
    ];
    const identity = key === 'email' ? (email.ok ? (email.value ?? '') : '') : cell(row, key).toLowerCase();
    if (row.issues.length > 0 || values.some((value) => !value.ok)) badRowNos.push(row.rowNo);
    else if (seen.has(identity)) duplicateRowNos.push(row.rowNo);
    else seen.add(identity);
  }
  return { source, rows, badRowNos, duplicateRowNos, cell };
}

describe('exports of the products that people come from', () => {
  it.each(CASES)('finds in %s as %s exactly the rows that are bad or repeated', async (name, encoding) => {
    const product = PRODUCTS[name] as Product;
    const file = product.make({ rows: 1_000, seed: 7, ...(encoding === undefined ? {} : { encoding }) });
    const { source, rows, badRowNos, duplicateRowNos } = await importOf(file, product);
    expect(source).toBe(product.source);
    expect({ rows: rows.length, badRowNos, duplicateRowNos }).toEqual({
      rows: file.expected.rows,
      badRowNos: file.expected.badRowNos,
      duplicateRowNos: file.expected.duplicateRowNos,
    });
  });

  it.each<ExportEncoding>(['windows-1252', 'utf-16le', 'utf-8-bom'])(
    'keeps umlauts and accents in %s',
    async (encoding) => {
      const product = PRODUCTS['Outlook contacts'] as Product;
      const { rows, cell } = await importOf(product.make({ rows: 300, encoding }), product);
      const names = rows.map((row) => `${cell(row, 'firstName')} ${cell(row, 'lastName')}`).join();
      for (const name of ['Jürgen', 'Íñigo', 'Zoë', 'Weiß', 'Østergård', 'O’Neill'])
        expect(names).toContain(name);
      expect(names).not.toMatch(/[\ufffdÃ]/);
    },
  );

  it('brings every phone number of a German file into one form', async () => {
    const product = PRODUCTS['HubSpot contacts'] as Product;
    const { rows, cell } = await importOf(product.make({ rows: 100 }), product);
    for (const row of rows) expect(parsePhone(cell(row, 'phone'), 'DE').e164).toMatch(/^\+4930\d{7}$/);
  });

  it('reports 7 bad rows of 1,000 and no other', async () => {
    const product = PRODUCTS['Google contacts'] as Product;
    const { badRowNos } = await importOf(product.make({ rows: 1_000, bad: 7, duplicates: 0 }), product);
    expect(badRowNos).toHaveLength(7);
  });
});
