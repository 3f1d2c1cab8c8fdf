import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { VERIFY } from './verify-integration.errand';

/** A connection that failed is asked again by itself: nobody else may call on it, and it would stay degraded for good. */
@Injectable()
@Scheduled({
  name: 'integrations.check',
  cron: '*/30 * * * *',
  summary: 'Asks providers whose connections have trouble whether they work again',
})
export class CheckIntegrations implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const rows = await unit.sql<{ id: string }>(
      `select id from integrations.integrations where organization_id = $1 and status = 'degraded' order by id limit 500`,
      [unit.tenantId],
    );
    for (const { id } of rows) await enlist(unit, VERIFY, { integrationId: id }, { key: id });
  }
}
