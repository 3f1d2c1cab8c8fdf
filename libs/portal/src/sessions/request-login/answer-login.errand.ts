import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { PortalAccess } from '../../access/access.entity';
import { LOGIN_MINUTES } from '../../links/link.purposes';
import { sendLink } from '../../links/send-link';
import { Known } from '../../people/known';

export const ANSWER_LOGIN = 'portal.answer-login';

interface Data extends Record<string, unknown> {
  email: string;
}

/** Links that one contact may have on the way at a time: whoever asks again and again fills nobody's inbox. */
const MAX_WAITING = 5;

/** Looks for who asked to log in, and sends them a link. Nobody learns what came of it but by the mail. */
@Injectable()
@Errand({
  name: ANSWER_LOGIN,
  summary: 'Sends a link to log in to whom it asked for one, if they may come in.',
})
export class AnswerLogin implements ErrandRunner<Data> {
  constructor(private readonly known: Known) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    await errand.unit(async (unit) => {
      const contactId = await this.known.contactByEmail(unit, errand.data.email);
      if (contactId === null || (await isFlooded(unit, contactId))) return;
      const access = await latestAccess(unit, contactId);
      if (access) await sendLink(unit, access, { purpose: 'login' });
    });
  }
}

/** The access that the contact used last; a link to log in opens them all. */
async function latestAccess(unit: Unit, contactId: string): Promise<PortalAccess | undefined> {
  const rows = await unit.rows(
    PortalAccess,
    `t.contact_id = $2 and t.status in ('invited', 'active') and t.deleted_at is null`,
    [contactId],
    't.last_login_at desc nulls last, t.created_at',
  );
  return rows.find((access) => access.isOpen(unit.now));
}

async function isFlooded(unit: Unit, contactId: string): Promise<boolean> {
  const since = new Date(Date.parse(unit.now) - LOGIN_MINUTES * 60_000).toISOString();
  const [row] = await unit.sql<{ count: number }>(
    `select count(*) as count from portal.portal_links t
     join portal.client_portal_access a on a.organization_id = t.organization_id and a.id = t.access_id
     where t.organization_id = $1 and a.contact_id = $2 and t.created_at > $3 and t.purpose = 'login'`,
    [unit.tenantId, contactId, since],
  );
  return (row?.count ?? 0) >= MAX_WAITING;
}
