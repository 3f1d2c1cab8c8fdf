import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Known } from '../../people/known';
import { PortalAccess } from '../access.entity';
import { revokeAccess } from '../end-access';
import { align } from './align';

/** Access follows its contact through merges, and ends with contact, client or engagement. */
@Injectable()
@Consumes(
  'portal.follow-crm',
  'contact.updated',
  'contact.deleted',
  'contact.erased',
  'contact.merged',
  'contact.unmerged',
  'client_company.merged',
  'client_company.unmerged',
  'client_company.deleted',
  'engagement.updated',
  'engagement.deleted',
)
export class FollowCrm implements EventConsumer {
  constructor(private readonly known: Known) {}

  async handle(unit: Unit, { type, aggregate, data }: EventEnvelope): Promise<void> {
    const [mergedIds, restoredIds] = [idsIn(data.mergedIds), idsIn(data.restoredIds)];
    const rows = await unit.rows(
      PortalAccess,
      `t.${COLUMN[aggregate.type] ?? 'contact_id'} = any($2::uuid[]) and t.status <> 'revoked' and t.deleted_at is null`,
      [[aggregate.id, ...mergedIds, ...restoredIds]],
      't.id',
    );
    if (type === 'contact.merged') await merge(unit, rows, aggregate.id);
    if (type === 'contact.unmerged') await unmerge(unit, rows, restoredIds);
    for (const access of rows) await align(unit, this.known, access);
    if (type === 'contact.erased') await forget(unit, aggregate.id);
  }
}

const COLUMN: Readonly<Record<string, string>> = {
  contact: 'contact_id',
  client_company: 'client_id',
  engagement: 'engagement_id',
};

/** The survivor takes over what the others had; what they have twice by that ends. */
async function merge(unit: Unit, rows: readonly PortalAccess[], survivorId: string): Promise<void> {
  const held = new Set(rows.filter((row) => row.contactId === survivorId).map((row) => row.engagementId));
  for (const access of rows.filter((row) => row.contactId !== survivorId)) {
    if (held.has(access.engagementId)) {
      await revokeAccess(unit, access, 'The contact went into another who has this access.');
      continue;
    }
    held.add(access.engagementId);
    access.mergedContactIds = [...access.mergedContactIds, access.contactId];
    access.contactId = survivorId;
    await unit.rightsChanged();
  }
}

async function unmerge(
  unit: Unit,
  rows: readonly PortalAccess[],
  restoredIds: readonly string[],
): Promise<void> {
  for (const access of rows) {
    const was = access.mergedContactIds.at(-1);
    if (was === undefined || !restoredIds.includes(was)) continue;
    access.contactId = was;
    access.mergedContactIds = access.mergedContactIds.slice(0, -1);
    await unit.rightsChanged();
  }
}

/** Of a person who was erased no address stays: that somebody came in does. */
async function forget(unit: Unit, contactId: string): Promise<void> {
  const theirs = `organization_id = $1 and access_id in (
    select a.id from portal.client_portal_access a
    where a.organization_id = $1 and (a.contact_id = $2 or $2 = any(a.merged_contact_ids)))`;
  const values = [unit.tenantId, contactId];
  await unit.sql(`update portal.portal_links set ip = null where ${theirs}`, values);
  await unit.sql(`update portal.portal_sessions set ip = null, user_agent = null where ${theirs}`, values);
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
