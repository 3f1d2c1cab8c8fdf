import { Injectable } from '@nestjs/common';
import { NOBODY, Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { organizationTransitions } from '../organizations/change-status/change-status.handlers';
import { Organization } from '../organizations/organization.entity';
import { OrganizationClosed, OrganizationStatusChanged } from '../organizations/organization.events';

/** Sessions are kept a month beyond their end: a stolen token that turns up late is still recognised. */
const OLD_SESSIONS = `delete from identity.sessions where organization_id = $1 and expires_at < $2::timestamptz - interval '30 days'`;
const LATE_INVITATIONS = `
  update identity.invitations set status = 'expired', version = version + 1, updated_at = $2
  where organization_id = $1 and status = 'pending' and expires_at <= $2`;
const OLD_ATTEMPTS = `
  delete from identity.login_attempts where organization_id = $1 and first_failed_at < $2::timestamptz - interval '1 day'
    and (locked_until is null or locked_until < $2)`;

/** Clears away what has ended or is late, and closes organizations whose owner asked for it a month ago. */
@Injectable()
@Scheduled({
  name: 'identity.sweep',
  cron: '17 3 * * *',
  summary: 'Clears away ended sessions, ends late invitations; closes organizations whose time has come',
})
export class Sweep implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const sql of [OLD_SESSIONS, LATE_INVITATIONS]) await unit.sql(sql, [unit.tenantId, unit.now]);
    await unit.nowhere(async () => {
      for (const sql of [OLD_SESSIONS, OLD_ATTEMPTS]) await unit.sql(sql, [NOBODY, unit.now]);
    });
    await this.close(unit);
  }

  private async close(unit: Unit): Promise<void> {
    const [due] = await unit.rows(Organization, `t.status = 'closing' and t.closing_at <= $2`, [unit.now]);
    if (!due) return;
    const to = organizationTransitions.end?.to ?? 'closed';
    unit.emit(OrganizationStatusChanged, due, { organizationId: due.id, from: due.status, to });
    unit.emit(OrganizationClosed, due, { organizationId: due.id });
    due.status = to;
    await unit.rightsChanged();
  }
}
