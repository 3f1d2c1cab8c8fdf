import { Injectable } from '@nestjs/common';
import {
  Errand,
  Mailer,
  mailBody,
  sender,
  type ErrandRunner,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { knownParties } from './facts/parties';
import type { SheetModel } from './invoices/pdf';
import { printSheet } from './invoices/print-invoice';
import { receiptSheet } from './receipts/receipt-sheet';
import { readStatement } from './statements/read-statement';
import { statementSheet } from './statements/statement-sheet';

export const MAIL_SHEET = 'revenue.mail-sheet';

/** What is mailed: a client's statement of a period, or the receipt of a payment. */
export type SheetMail = { to: string[]; message: string | null } & (
  | { sheet: 'statement'; clientId: string; from: string; until: string }
  | { sheet: 'receipt'; paymentId: string }
);

/** Mails a statement or a receipt as it stands when the mail leaves. */
@Injectable()
@Errand({ name: MAIL_SHEET, summary: 'Mails a statement of account or a payment receipt.' })
export class MailSheet implements ErrandRunner<SheetMail & Record<string, unknown>> {
  constructor(private readonly mailer: Mailer) {}

  async run(errand: RunningErrand<SheetMail & Record<string, unknown>>): Promise<void> {
    const { id, data } = errand;
    const { model, from } = await errand.unit(async (unit) => ({
      model: await sheetOf(unit, data),
      from: unit.organization,
    }));
    // Purged meanwhile: there will never be anything to send.
    if (!model) return;
    const name = `${model.title.replace(/[^A-Za-z0-9._-]+/g, '-')}.pdf`;
    await this.mailer.send({
      to: data.to,
      ...sender({ ...from, name: model.seller.name }),
      subject: `${model.title}: ${model.seller.name}`,
      ...mailBody(letter(model, data.message)),
      attachments: [{ filename: name, content: await printSheet(model), contentType: 'application/pdf' }],
      // Sent again after a crash, the mail is recognised by whoever got it before.
      headers: { 'Message-ID': `<${id}@sheets.omnibusiness>` },
    });
  }
}

/** The sheet in a few words, for whoever does not open it: what is said, then its period or number and what it comes to. */
function letter(model: SheetModel, message: string | null): string[] {
  const totals = model.tables.flatMap((table) => table.totals);
  const figures = [...model.facts, ...totals].map(([label, text]) => `${label}: ${text}`);
  return [message ?? model.title, figures.join('\n'), model.note ?? '', model.seller.name].filter(Boolean);
}

async function sheetOf(unit: Unit, data: SheetMail): Promise<SheetModel | null> {
  if (data.sheet === 'receipt') return receiptSheet(unit, data.paymentId, unit.organization);
  const period = { from: data.from, to: data.until };
  const [statement, parties] = await Promise.all([
    readStatement(unit, data.clientId, period),
    knownParties(unit, [data.clientId]),
  ]);
  return statementSheet(statement, unit.organization, parties, unit.now);
}
