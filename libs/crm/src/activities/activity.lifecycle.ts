import type { Lifecycle } from '@omni/platform';
import type { Activity } from './activity.entity';

/** Records of this module that an activity can be about. Of those of other modules nothing is known here: they keep it. */
const RECORDS = {
  client_company: 'crm.client_companies',
  contact: 'crm.contacts',
  lead: 'crm.leads',
  deal: 'crm.deals',
  engagement: 'crm.engagements',
} as const;

const types = Object.keys(RECORDS)
  .map((type) => `'${type}'`)
  .join(', ');

/** A record that was deleted can be restored: its activities wait as long again. */
const lives = (table: string, which: string): string =>
  `exists (select 1 from ${table} r where r.organization_id = t.organization_id and ${which}
     and (r.deleted_at is null or r.deleted_at > :until))`;

const alive = [
  lives(RECORDS.client_company, 'r.id = t.client_id'),
  lives(RECORDS.contact, 'r.id = any(t.contact_ids)'),
  ...Object.entries(RECORDS).map(([type, table]) =>
    lives(table, `t.entity_type = '${type}' and r.id = t.entity_id`),
  ),
].join(' or ');

/**
 * For as long as anybody that it concerns is there, and two years after: then what was said and with whom goes, that it
 * was stays.
 */
export const activityLifecycle: Lifecycle<Activity> = {
  purge: {
    after: { years: 2 },
    clock: 'ended',
    due: `greatest(t.occurred_at, t.created_at, t.updated_at) <= :until
      and (t.deleted_at is not null or (t.entity_type in (${types}) and not (${alive})))`,
    run: (_, activities) => {
      for (const activity of activities) activity.empty();
    },
  },
};
