import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ApprovalNeeds } from '../../approvals/need';
import { partiesOfInvoice } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { taxAccountsOf } from '../invoice.posting';
import { requireAsked, requireAuthority } from '../limits';
import { loadInvoice } from '../read-invoice';
import { bindInvoice } from './bind-invoice';
import { IssueInvoice } from './issue-invoice.command';

@CommandHandler(IssueInvoice)
export class IssueInvoiceHandler implements Handles<typeof IssueInvoice> {
  constructor(private readonly needs: ApprovalNeeds) {}

  async execute({ unit, input }: IssueInvoice): Promise<Invoice> {
    const [invoice, parties, accounts] = await Promise.all([
      loadInvoice(unit, input.id),
      partiesOfInvoice(unit, input.id),
      taxAccountsOf(unit, input.id),
    ]);
    invoice.requireIssuable();
    if (invoice.status === 'draft') {
      requireAuthority(unit, invoice, 'issue');
      await requireAsked(this.needs, unit, invoice, 'issue');
    }
    await bindInvoice(unit, invoice, { parties, accounts, said: input });
    return invoice;
  }
}
