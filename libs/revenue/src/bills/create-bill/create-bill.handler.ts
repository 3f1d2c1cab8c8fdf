import { CommandHandler } from '@nestjs/cqrs';
import { Facts, addDays, type Handles, type Unit } from '@omni/platform';
import { personOf } from '../../approvals/authority';
import { documentNumber } from '../../document-number';
import { storedRate } from '../../fx-rate';
import { vendorForPurchase } from '../../vendors/vendor-terms';
import type { Bill } from '../bill.entity';
import { BillLine } from '../bill.entity';
import { dueBeforeIssue, duplicateBill } from '../bill.errors';
import { BillReceived, billFacts } from '../bill.events';
import { bills } from '../bill.resource';
import { priceBill } from '../price-bill';
import { billLinesOf, billWithReference } from '../read-bill';
import { CreateBill } from './create-bill.command';

/** Days to pay where the vendor's terms are not known. */
const USUAL_TERMS = 30;

@CommandHandler(CreateBill)
export class CreateBillHandler implements Handles<typeof CreateBill> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateBill): Promise<Bill> {
    const { lines, ...fields } = input;
    const existing = await billWithReference(unit, fields.vendorId, fields.vendorReference);
    if (existing) return answerExisting(unit, existing);
    if (fields.fileId) await this.facts.mustName(unit, 'file', [fields.fileId], '/fileId');
    const vendor = await vendorForPurchase(unit, fields.vendorId);
    const priced = await priceBill(unit, lines, {
      taxRateId: vendor.defaultTaxRateId,
      expenseAccountId: vendor.defaultExpenseAccountId,
    });
    const receivedOn = fields.receivedOn ?? unit.today;
    const issueDate = fields.issueDate ?? receivedOn;
    const dueDate = fields.dueDate ?? addDays(issueDate, vendor.paymentTermsDays ?? USUAL_TERMS);
    if (dueDate < issueDate) throw dueBeforeIssue(issueDate);
    const currency = fields.currency ?? vendor.currency ?? unit.organization.baseCurrency;
    const bill = unit.create(bills, {
      ...fields,
      receivedOn,
      issueDate,
      dueDate,
      currency,
      fxRate: storedRate(unit, 'bill', currency, fields.fxRate),
      number: await documentNumber(unit, 'bill', 'BILL'),
    });
    bill.price(priced.totals, personOf(unit.principal));
    bill.lines = priced.lines.map((line) =>
      unit.insert(BillLine, { ...line, projectId: line.projectId ?? bill.projectId, billId: bill.id }),
    );
    unit.emit(BillReceived, bill, {
      ...billFacts(bill),
      receivedOn,
      fileId: bill.fileId,
      createdById: bill.createdById,
    });
    return bill;
  }
}

async function answerExisting(unit: Unit, id: string): Promise<Bill> {
  if (!unit.call.prefer.includes('return-existing')) throw duplicateBill(id);
  unit.notes.existing = true;
  const [bill, lines] = await Promise.all([unit.read(bills, id), billLinesOf(unit, id)]);
  return Object.assign(bill, { lines });
}
