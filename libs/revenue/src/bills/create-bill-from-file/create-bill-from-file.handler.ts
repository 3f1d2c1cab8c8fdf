import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, Facts, type Handles, type Unit } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { unreadFile, unreadVendor } from '../bill.errors';
import { CreateBill } from '../create-bill/create-bill.command';
import { CreateBillHandler } from '../create-bill/create-bill.handler';
import { CreateBillFromFile } from './create-bill-from-file.command';
import { lineOf, readingOf, type Extracted, type Reading } from './reading';

/** What files knows of a document is asked by name: a house without files drafts its bills by hand. */
const FIELDS = 'file.fields';

@CommandHandler(CreateBillFromFile)
export class CreateBillFromFileHandler implements Handles<typeof CreateBillFromFile> {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
    private readonly bills: CreateBillHandler,
  ) {}

  async execute({ unit, input }: CreateBillFromFile): Promise<Bill> {
    await this.facts.mustName(unit, 'file', [input.fileId], '/fileId');
    if (!this.catalogue.queryClass(FIELDS)) throw unreadFile();
    const { fields } = await this.facts.ask<{ fields: Extracted[] }>(unit, FIELDS, { id: input.fileId });
    const { values, extraction } = readingOf(fields);
    const { documentNumber, issueDate, dueDate, currency } = values;
    const vendorId = input.vendorId ?? (await vendorOf(unit, values));
    if (vendorId === null) throw unreadVendor(values.supplier ?? null, values.taxId ?? null);
    const lines = input.lines ?? (await linesOf(unit, values));
    const said = {
      ...(documentNumber ? { vendorReference: documentNumber } : {}),
      ...(issueDate ? { issueDate } : {}),
      ...(dueDate && (!issueDate || dueDate >= issueDate) ? { dueDate } : {}),
      ...(currency ? { currency } : {}),
      ...input,
    };
    return this.bills.execute(new CreateBill(unit, { ...said, vendorId, lines, extraction } as never));
  }
}

/** A vendor that one knows, by what tax offices know them by, else by a name that only one has. */
async function vendorOf(unit: Unit, { taxId, supplier }: Reading): Promise<string | null> {
  const rows = await unit.sql<{ id: string; byTax: boolean }>(
    `select id, coalesce(upper(regexp_replace(tax_number, '[^[:alnum:]]', '', 'g')) = upper($2), false) as "byTax"
     from revenue.vendors where organization_id = $1 and deleted_at is null
       and (upper(regexp_replace(tax_number, '[^[:alnum:]]', '', 'g')) = upper($2)
         or lower(name) = lower($3) or lower(legal_name) = lower($3)) limit 20`,
    [unit.tenantId, taxId ?? null, supplier ?? null],
  );
  const known = rows.filter(({ byTax }) => byTax);
  const found = known.length ? known : rows;
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

async function linesOf(unit: Unit, values: Reading) {
  const line = lineOf(values);
  if (!line) return [];
  const { taxPercent, ...sum } = line;
  const [rate] =
    taxPercent === null
      ? []
      : await unit.sql<{ id: string }>(
          `select id from revenue.tax_rates where organization_id = $1 and deleted_at is null and status = 'active'
             and percentage = $2::numeric and not inclusive and not compound and valid_from <= $3 and (valid_to is null or valid_to >= $3)
           order by created_at, id limit 1`,
          [unit.tenantId, taxPercent, values.issueDate ?? unit.today],
        );
  // A rate that nobody has set up is booked with its sum: the total is what the paper says.
  return [
    {
      description: sum.description,
      unitAmount: String(rate ? sum.netMinor : sum.totalMinor),
      taxRateId: rate?.id ?? null,
    },
  ];
}
