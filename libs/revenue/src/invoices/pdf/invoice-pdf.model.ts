import type { InvoiceTaxTotal } from '../totals';

/** A party as it was frozen on issue. */
export interface PdfParty {
  /** As it is known: the seller's stands at the head, unless there is a logo. */
  readonly name: string;
  /** As it contracts: stands above the address in place of the name. */
  readonly legalName?: string | null;
  /** In the order of the country's post, one entry a line. */
  readonly addressLines: readonly string[];
  readonly taxNumber?: string | null;
  readonly registrationNumber?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly website?: string | null;
}

export interface PdfLine {
  readonly description: string;
  /** Decimal string. */
  readonly quantity: string;
  readonly unit?: string | null;
  /** Decimal string in minor units. */
  readonly unitAmount: string;
  /** Decimal string, percent. */
  readonly discountPct?: string | null;
  /** Short name of the rate, such as `19 %`. */
  readonly taxLabel?: string | null;
  /** Net amount, or the gross one where all prices of the document contain the tax. */
  readonly amountMinor: number;
}

/** Everything that is printed. Dates are business dates `YYYY-MM-DD`, amounts whole minor units of `currency`. */
export interface InvoicePdfModel {
  readonly kind?: 'invoice' | 'credit_note';
  /** Null on a draft, which is then marked as one. */
  readonly number: string | null;
  readonly status:
    | 'draft'
    | 'pending_approval'
    | 'approved'
    | 'issued'
    | 'partially_paid'
    | 'paid'
    | 'credited'
    | 'voided'
    | 'written_off';
  /** BCP 47: the language of the labels (English where there is none) and the way of writing numbers and dates. */
  readonly locale: string;
  readonly currency: string;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  /** Tax point, printed where it differs from the issue date. */
  readonly supplyDate?: string | null;
  readonly poNumber?: string | null;
  readonly seller: PdfParty;
  readonly buyer: PdfParty;
  readonly lines: readonly PdfLine[];
  readonly subtotalMinor: number;
  readonly discountTotalMinor: number;
  readonly taxes: readonly Pick<InvoiceTaxTotal, 'name' | 'kind' | 'percentage' | 'baseMinor' | 'taxMinor'>[];
  readonly totalMinor: number;
  readonly amountPaidMinor: number;
  readonly amountCreditedMinor: number;
  readonly amountWrittenOffMinor?: number;
  readonly balanceDueMinor: number;
  /** What the buyer should quote, so that the payment can be matched. Default: the number. */
  readonly paymentReference?: string | null;
  /** How to pay: bank, IBAN, link. */
  readonly paymentInstructions?: string | null;
  readonly notes?: string | null;
  readonly terms?: string | null;
  readonly branding?: {
    /** `#rrggbb`. */
    readonly accentColor?: string | null;
    /** PNG or JPEG as a data URL; anything else is left out. */
    readonly logo?: string | null;
  };
  /** RFC 3339; the PDF's creation date. The same model always gives the same bytes. */
  readonly createdAt: string;
}
