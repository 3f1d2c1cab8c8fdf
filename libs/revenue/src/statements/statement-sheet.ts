import type { OrganizationFacts } from '@omni/platform';
import type { KnownParties } from '../facts/parties';
import { presentBuyer, sellerSnapshot } from '../invoices/invoice.snapshots';
import { buyerParty, sellerParty } from '../invoices/pdf-model';
import type { SheetModel, SheetTable } from '../invoices/pdf';
import { Printing } from '../invoices/pdf/printing';
import { sheetLabelsFor, type SheetLabels } from '../invoices/pdf/sheet-labels';
import type { Statement } from './statement.contract';

type Account = Statement['accounts'][number];

/** A statement as it is printed, in the language of the client's contact or of the business. */
export function statementSheet(
  statement: Statement,
  organization: OrganizationFacts,
  parties: KnownParties,
  now: string,
): SheetModel {
  const buyer = presentBuyer(parties);
  const seller = sellerSnapshot(organization, parties.seller);
  const locale = buyer?.locale ?? organization.locale;
  const labels = sheetLabelsFor(locale);
  const dates = new Printing(locale, organization.baseCurrency);
  return {
    title: labels.statement,
    locale,
    seller: sellerParty(seller),
    buyer: buyerParty(buyer),
    facts: [[labels.period, `${dates.date(statement.from)} – ${dates.date(statement.to)}`]],
    tables: statement.accounts.flatMap((account) => tablesOf(account, labels, locale)),
    note: seller.paymentInstructions,
    accentColor: seller.accentColor,
    createdAt: now,
  };
}

function tablesOf(account: Account, labels: SheetLabels, locale: string): SheetTable[] {
  const print = new Printing(locale, account.currency);
  const amount = (minor: number): string => print.amount(minor);
  const { ageing } = account;
  const entries: SheetTable = {
    caption: account.currency,
    head: [
      { text: labels.date },
      { text: labels.entry, wide: true },
      { text: labels.charged, right: true },
      { text: labels.settled, right: true },
      { text: labels.balance, right: true },
    ],
    rows: [
      ['', labels.opening, '', '', amount(account.openingMinor)],
      ...account.lines.map((line) => [
        print.date(line.on),
        [labels.kinds[line.kind], line.paymentNumber, line.invoiceNumber].filter(Boolean).join(' · '),
        line.amountMinor > 0 ? amount(line.amountMinor) : '',
        line.amountMinor < 0 ? amount(0 - line.amountMinor) : '',
        amount(line.balanceMinor),
      ]),
    ],
    totals: [
      ...(account.creditMinor ? [[labels.credit, print.money(account.creditMinor)] as const] : []),
      [labels.closing, print.money(account.closingMinor)],
    ],
  };
  const due: SheetTable = {
    caption: labels.ageing,
    head: [labels.notDue, ...['1–30', '31–60', '61–90', '> 90'].map(labels.overdue)].map((text) => ({
      text,
      right: true,
      wide: true,
    })),
    rows: [
      [
        ageing.notDueMinor,
        ageing.days1To30Minor,
        ageing.days31To60Minor,
        ageing.days61To90Minor,
        ageing.over90Minor,
      ].map(amount),
    ],
    totals: [],
  };
  return account.closingMinor === 0 ? [entries] : [entries, due];
}
