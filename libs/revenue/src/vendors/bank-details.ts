import type { FieldCipher } from '@omni/platform';
import { z } from 'zod';

const code = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())
    .pipe(
      z
        .string()
        .max(longest, { abort: true })
        .regex(/^[A-Z0-9]+$/),
    );

/** Where a vendor's money goes. */
export const bankDetails = z
  .strictObject({
    accountHolder: z.string().trim().min(1).max(140),
    iban: code(34).refine(isIban, 'is not a valid IBAN').nullable().optional(),
    accountNumber: code(34).nullable().optional(),
    routingNumber: code(20).nullable().optional().describe('Sort code, ABA number, BSB …'),
    bic: code(11)
      .refine((bic) => bic.length === 8 || bic.length === 11, 'has 8 or 11 characters')
      .nullable()
      .optional(),
    bankName: z.string().trim().min(1).max(140).nullable().optional(),
  })
  .refine(({ iban, accountNumber }) => Boolean(iban) || Boolean(accountNumber), {
    path: ['iban'],
    message: 'an IBAN or an account number is needed',
  })
  .meta({ id: 'BankDetails' });
export type BankDetails = z.output<typeof bankDetails>;

/** In full, as they are shown to who pays. */
export const revealedBank = z
  .strictObject({
    accountHolder: z.string(),
    iban: z.string().nullable(),
    accountNumber: z.string().nullable(),
    routingNumber: z.string().nullable(),
    bic: z.string().nullable(),
    bankName: z.string().nullable(),
  })
  .meta({ id: 'RevealedBank' });

export const revealed = (details: BankDetails): z.output<typeof revealedBank> => ({
  accountHolder: details.accountHolder,
  iban: details.iban ?? null,
  accountNumber: details.accountNumber ?? null,
  routingNumber: details.routingNumber ?? null,
  bic: details.bic ?? null,
  bankName: details.bankName ?? null,
});

/** As much of them as a person needs to tell two accounts apart. */
export const bankMask = z
  .strictObject({
    accountHolder: z.string(),
    account: z.string().describe('The last four characters of IBAN or account number: `•••• 3000`.'),
    bankName: z.string().nullable(),
  })
  .meta({ id: 'MaskedBankDetails' });
export type BankMask = z.output<typeof bankMask>;

export const maskOf = (details: BankDetails): BankMask => ({
  accountHolder: details.accountHolder,
  account: `•••• ${(details.iban ?? details.accountNumber ?? '').slice(-4)}`,
  bankName: details.bankName ?? null,
});

/** Check digits by ISO 7064 MOD 97-10: the account's first four characters go to its end, letters count from 10. */
function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((char) => parseInt(char, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

type Column = 'bank_details_sealed' | 'pending_bank_details_sealed';
interface Owner {
  id: string;
  organizationId: string;
}

const placeOf = ({ id, organizationId }: Owner, column: Column) => ({
  organizationId,
  table: 'revenue.vendors',
  rowId: id,
  column,
});

/** Sealed for one column of one row: moved anywhere else it does not open. */
export const sealBank = (cipher: FieldCipher, vendor: Owner, column: Column, details: BankDetails): string =>
  cipher.encrypt(JSON.stringify(details), placeOf(vendor, column));

export const openBank = (cipher: FieldCipher, vendor: Owner, column: Column, sealed: string): BankDetails =>
  bankDetails.parse(JSON.parse(cipher.decrypt(sealed, placeOf(vendor, column))));
