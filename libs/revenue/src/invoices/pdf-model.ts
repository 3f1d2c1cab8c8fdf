import type { OrganizationFacts } from '@omni/platform';
import { shortest, shortestOrNull } from '../decimals';
import { addressLines } from '../facts/address';
import type { KnownParties } from '../facts/parties';
import type { Invoice } from './invoice.entity';
import type { InvoiceLine } from './invoice-line.entity';
import { presentBuyer, sellerSnapshot, type BuyerSnapshot, type SellerSnapshot } from './invoice.snapshots';
import { priceOf } from './line-price';
import type { InvoicePdfModel, PdfParty } from './pdf';

/** What is printed: the frozen parties of an issued invoice, those of today on a draft. */
export function pdfModel(
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  organization: OrganizationFacts,
  parties: KnownParties,
): InvoicePdfModel {
  const seller = invoice.sellerSnapshot ?? sellerSnapshot(organization, parties.seller);
  const buyer = invoice.buyerSnapshot ?? presentBuyer(parties);
  const gross = pricesContainTax(lines);
  return {
    kind: 'invoice',
    number: invoice.number,
    status: invoice.status,
    locale: buyer?.locale ?? organization.locale,
    currency: invoice.currency,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    supplyDate: invoice.supplyDate,
    poNumber: invoice.poNumber,
    seller: sellerParty(seller),
    buyer: buyerParty(buyer),
    lines: lines.map((line) => ({
      description: line.description,
      quantity: shortest(line.quantity),
      unit: line.unit,
      unitAmount: shortest(line.unitAmount),
      discountPct: shortestOrNull(line.discountPct),
      taxLabel: taxLabel(invoice, line),
      amountMinor: gross ? line.amountMinor + line.taxAmountMinor : line.amountMinor,
    })),
    subtotalMinor: invoice.subtotalMinor,
    discountTotalMinor: invoice.discountTotalMinor,
    taxes: invoice.taxes,
    totalMinor: invoice.totalMinor,
    amountPaidMinor: invoice.amountPaidMinor,
    amountCreditedMinor: invoice.amountCreditedMinor,
    amountWrittenOffMinor: invoice.amountWrittenOffMinor,
    balanceDueMinor: invoice.balanceDueMinor,
    paymentInstructions: seller.paymentInstructions,
    notes: invoice.notes,
    terms: invoice.terms,
    branding: { accentColor: seller.accentColor },
    createdAt: invoice.updatedAt,
  };
}

export const sellerParty = (seller: SellerSnapshot): PdfParty => ({
  name: seller.name,
  legalName: seller.legalName,
  addressLines: addressLines(seller.address),
  taxNumber: seller.taxNumber,
  registrationNumber: seller.registrationNumber,
  email: seller.email,
  phone: seller.phone,
  website: seller.website,
});

/** A draft may be older than what is known of its client. */
export const buyerParty = (buyer: BuyerSnapshot | null): PdfParty => ({
  name: buyer?.name ?? '–',
  legalName: buyer?.legalName ?? null,
  addressLines: [...(buyer?.contactName ? [buyer.contactName] : []), ...addressLines(buyer?.address ?? null)],
  taxNumber: buyer?.taxNumber ?? null,
});

function taxLabel(invoice: Invoice, line: InvoiceLine): string | null {
  const percentages = invoice.taxes
    .filter((tax) => tax.rateId === line.taxRateId)
    .map((tax) => `${shortest(tax.percentage)} %`);
  return percentages.length ? percentages.join(' + ') : null;
}

/** Whether every taxed line's price is its gross amount: then gross amounts are what the prices add up to. */
function pricesContainTax(lines: readonly InvoiceLine[]): boolean {
  const taxed = lines.filter((line) => line.taxAmountMinor !== 0);
  return taxed.length > 0 && taxed.every((line) => priceOf(line) === line.amountMinor + line.taxAmountMinor);
}
