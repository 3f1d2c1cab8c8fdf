import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { canonicalClient } from '../client-companies/canonical';
import { ClientCompany } from '../client-companies/client-company.entity';
import { ClientCompanyStatusChanged } from '../client-companies/client-company.events';
import { idIn } from './event-data';

/**
 * A prospect who signs or whose deal is won is a client; who pays becomes one by the workflow `system.invoice-paid`.
 * Whoever is one already, or was, stays as they are.
 */
@Injectable()
@Consumes('crm.activate-client', 'deal.won', 'contract.signed')
export class ActivateClient implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const told = idIn(event.data, 'clientId');
    const clientId = told && (await canonicalClient(unit, told));
    if (!clientId) return;
    const [company] = await unit.rows(
      ClientCompany,
      `t.id = $2 and t.status = 'prospect' and t.deleted_at is null`,
      [clientId],
    );
    if (!company) return;
    const from = company.move('activate');
    unit.emit(
      ClientCompanyStatusChanged,
      company,
      { id: company.id, from, to: company.status, reason: event.type },
      { status: from },
    );
  }
}
