import { tableOf, type OrganizationFacts, type Unit } from '@omni/platform';
import { knownParties } from '../facts/parties';
import { presentBuyer, sellerSnapshot } from '../invoices/invoice.snapshots';
import { buyerParty, sellerParty } from '../invoices/pdf-model';
import type { SheetModel } from '../invoices/pdf';
import { labelsFor } from '../invoices/pdf/labels';
import { Printing } from '../invoices/pdf/printing';
import { sheetLabelsFor } from '../invoices/pdf/sheet-labels';
import { Payment } from '../payments/payment.entity';

type Reading = Pick<Unit, 'sql' | 'tenantId'>;

interface Applied {
  number: string | null;
  issueDate: string | null;
  amountMinor: number;
}

/** The receipt of money that came in; null where it did not, or is there no more. */
export async function receiptSheet(
  reading: Reading,
  paymentId: string,
  organization: OrganizationFacts,
): Promise<SheetModel | null> {
  const table = tableOf(Payment);
  const [[payment], applied] = await Promise.all([
    reading.sql<Payment>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.purged_at is null
         and t.direction = 'inbound' and t.status not in ('pending', 'failed', 'cancelled')`,
      [reading.tenantId, paymentId],
    ),
    reading.sql<Applied>(
      `select i.number, i.issue_date as "issueDate", a.amount_minor as "amountMinor"
       from revenue.payment_allocations a
       join revenue.invoices i on i.organization_id = a.organization_id and i.id = a.invoice_id
       where a.organization_id = $1 and a.payment_id = $2 and a.applied_on is not null and a.deleted_at is null
       order by i.number`,
      [reading.tenantId, paymentId],
    ),
  ]);
  if (!payment) return null;
  const parties = await knownParties(reading, [payment.clientId]);
  const buyer = presentBuyer(parties);
  const seller = sellerSnapshot(organization, parties.seller);
  const locale = buyer?.locale ?? organization.locale;
  const [labels, words] = [sheetLabelsFor(locale), labelsFor(locale)];
  const print = new Printing(locale, payment.currency);
  return {
    title: `${labels.receipt} ${payment.number}`,
    locale,
    seller: sellerParty(seller),
    buyer: buyerParty(buyer),
    facts: [
      [words.number, payment.number],
      [labels.receivedOn, print.date(payment.receivedOn)],
      [labels.method, labels.methods[payment.method] ?? payment.method],
    ],
    tables: [
      {
        caption: null,
        head: [
          { text: words.invoice, wide: true },
          { text: words.issueDate },
          { text: words.amount, right: true },
        ],
        rows: applied.map((one) => [
          one.number ?? '',
          one.issueDate ? print.date(one.issueDate) : '',
          print.amount(one.amountMinor),
        ]),
        totals: [
          ...(payment.unappliedMinor
            ? [[labels.leftOver, print.money(payment.unappliedMinor)] as const]
            : []),
          ...(payment.refundedMinor
            ? [[words.amountCredited, print.money(payment.refundedMinor)] as const]
            : []),
          [labels.received, print.money(payment.amountMinor)],
        ],
      },
    ],
    note: labels.thanks,
    accentColor: seller.accentColor,
    createdAt: payment.updatedAt,
  };
}
