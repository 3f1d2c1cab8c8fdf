import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { PortalAccess } from '../../access/access.entity';
import { Known } from '../../people/known';
import { PortalLink } from '../link.entity';
import { targetMissing } from '../link.errors';
import { TARGET_TYPES, type DocumentPurpose } from '../link.purposes';
import { mayOpen } from '../may-open';
import { sendLink } from '../send-link';
import { NotifyClients } from './notify-clients.command';

interface Target {
  purpose: DocumentPurpose;
  targetId: string;
}

@CommandHandler(NotifyClients)
export class NotifyClientsHandler implements Handles<typeof NotifyClients> {
  constructor(private readonly known: Known) {}

  async execute({ unit, input }: NotifyClients) {
    const { purpose, targetId, validDays: days } = input;
    const type = TARGET_TYPES[purpose];
    if (!(await this.known.isVisible(unit, type, targetId))) throw targetMissing();
    const document = await this.known.document(unit, type, targetId);
    const clientId = typeof document?.clientId === 'string' ? document.clientId : null;
    const links: PortalLink[] = [];
    const told: string[] = [];
    for (const access of clientId ? await openAccesses(unit, clientId) : []) {
      const target: Target = { purpose, targetId };
      const isTold = await hasLink(unit, access, target);
      if (isTold || !(await mayOpen(unit, this.known, access, target))) continue;
      links.push(await sendLink(unit, access, { ...target, days }));
      told.push(access.contactId);
    }
    return { linkIds: links.map((one) => one.id), contactIds: told };
  }
}

/** One access a contact: who comes in for all of the client needs no second mail for an engagement. */
async function openAccesses(unit: Unit, clientId: string): Promise<PortalAccess[]> {
  const rows = await unit.rows(
    PortalAccess,
    `t.client_id = $2 and t.status in ('invited', 'active') and t.deleted_at is null`,
    [clientId],
    't.engagement_id nulls first, t.created_at, t.id',
  );
  const open = rows.filter((row) => row.isOpen(unit.now));
  return open.filter((row) => open.find((one) => one.contactId === row.contactId) === row);
}

/** Whether a link to this document waits for the contact: not used, and still good or on its way. */
async function hasLink(unit: Unit, access: PortalAccess, { purpose, targetId }: Target): Promise<boolean> {
  const rows = await unit.rows(
    PortalLink,
    `t.access_id in (select a.id from portal.client_portal_access a where a.organization_id = t.organization_id and a.contact_id = $2)
       and t.purpose = $3 and t.target_id = $4 and t.used_at is null and t.failure is null
       and (t.expires_at is null or t.expires_at > $5)`,
    [access.contactId, purpose, targetId, unit.now],
  );
  return rows.length > 0;
}
