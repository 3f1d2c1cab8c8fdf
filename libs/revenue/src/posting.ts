import { id } from '@omni/platform';
import { z } from 'zod';

/** Accounts by what they are for; accounting knows which account of the organization's chart that is. */
export const POSTING_ROLES = [
  'accounts_receivable',
  'sales',
  'deferred_revenue',
  'tax_payable',
  'bank',
  'operating_expense',
  'customer_credits',
  'bad_debt',
  'accounts_payable',
  'tax_recoverable',
  'inventory',
] as const;
export type PostingRole = (typeof POSTING_ROLES)[number];

/**
 * What an event means to the ledger: a balanced entry, complete enough to be posted without asking anybody. A void and
 * every other taking back carries the mirror of what it takes back.
 */
export const posting = z.strictObject({
  on: z.iso.date(),
  currency: z.string(),
  fxRate: z.string().nullable(),
  lines: z.array(
    z.strictObject({
      role: z.enum(POSTING_ROLES),
      /** the account that somebody chose for the line, tax or payment; else the one of the role */
      accountId: id.nullable(),
      debitMinor: z.int().nonnegative(),
      creditMinor: z.int().nonnegative(),
      taxRateId: id.nullable(),
      /** deferred revenue is earned over these days */
      serviceStartsOn: z.iso.date().nullable(),
      serviceEndsOn: z.iso.date().nullable(),
    }),
  ),
});
export type Posting = z.output<typeof posting>;
export type PostingLine = Posting['lines'][number];

type Entry = Pick<PostingLine, 'role'> &
  Partial<Pick<PostingLine, 'accountId' | 'taxRateId' | 'serviceStartsOn' | 'serviceEndsOn'>>;

/** A line that debits a positive amount and credits a negative one; none where there is nothing to post. */
export function debit(amountMinor: number, entry: Entry): PostingLine[] {
  if (amountMinor === 0) return [];
  return [
    {
      accountId: null,
      taxRateId: null,
      serviceStartsOn: null,
      serviceEndsOn: null,
      ...entry,
      debitMinor: Math.max(amountMinor, 0),
      creditMinor: Math.max(0 - amountMinor, 0),
    },
  ];
}

export const credit = (amountMinor: number, entry: Entry): PostingLine[] => debit(0 - amountMinor, entry);

/** The entry that takes another back on a day. */
export const mirrored = (entry: Posting, on: string): Posting => ({
  ...entry,
  on,
  lines: entry.lines.map((line) => ({ ...line, debitMinor: line.creditMinor, creditMinor: line.debitMinor })),
});

/** An example for the catalogue: an invoice of 119.00 with 19.00 of tax. */
export const postingSample: Posting = {
  on: '2026-03-02',
  currency: 'EUR',
  fxRate: null,
  lines: [
    ...debit(11_900, { role: 'accounts_receivable' }),
    ...credit(10_000, { role: 'sales' }),
    ...credit(1_900, { role: 'tax_payable', taxRateId: '018f2c1e-1111-7000-8000-000000000001' }),
  ],
};
