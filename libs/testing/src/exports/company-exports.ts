import { exportFile, type ExportFile, type ExportOptions, type ExportShape } from './export-file';
import { cityName, companyName, isoDate, phone, respelt } from './people';

const HEADERS = [
  'Record ID',
  'Company name',
  'Company owner',
  'Create Date',
  'Phone Number',
  'Last Activity Date',
  'City',
  'Country/Region',
  'Industry',
  'Company Domain Name',
  'Website URL',
  'Number of Employees',
  'Annual Revenue',
  'Lifecycle Stage',
  'Associated Contact IDs',
];

const hubspot: ExportShape<string> = {
  headers: HEADERS,
  encoding: 'utf-8-bom',
  row: ({ index, kind, random, earlier }) => {
    const key = `company${index + 1}.example.com`;
    const domain = earlier === undefined ? key : respelt(earlier, random);
    const isBadDate = kind === 'bad' && random.chance(0.5);
    const isBadRevenue = kind === 'bad' && !isBadDate;
    return {
      key,
      cells: {
        'Record ID': String(9_000_000 + index),
        'Company name': `${companyName(random)} ${index + 1}`,
        'Company owner': 'Jane Doe (jane@example.com)',
        'Create Date': isBadDate
          ? random.pick(['2023-02-30 10:00', '2024-00-10 10:00', 'last year'])
          : `${isoDate(random, 2019, 2025)} 09:15`,
        'Phone Number': phone(random),
        City: cityName(random),
        'Country/Region': random.pick(['Germany', 'France', 'Spain', 'Denmark']),
        Industry: random.pick(['COMPUTER_SOFTWARE', 'RETAIL', 'FOOD_BEVERAGES', '']),
        'Company Domain Name': domain,
        'Website URL': `https://${key}`,
        'Number of Employees': String(random.int(1, 5_000)),
        'Annual Revenue': isBadRevenue
          ? random.pick(['a lot', '12,,5', '1.2.3.4'])
          : `${random.int(10, 90)}0000.${random.int(10, 99)}`,
        'Lifecycle Stage': random.pick(['Lead', 'Customer']),
      },
    };
  },
};

/**
 * HubSpot's companies. UTF-8 with mark; a duplicate repeats `Company Domain Name`; a bad row has a broken `Create Date`
 * or `Annual Revenue`.
 */
export const hubspotCompaniesCsv = (options: ExportOptions): ExportFile => exportFile(hubspot, options);
