import type { Lifecycle } from '@omni/platform';
import type { Lead } from './lead.entity';

/** Two years after anybody last had to do with it. Who was converted lives on as a client, and their lead with them. */
export const leadLifecycle: Lifecycle<Lead> = {
  purge: {
    after: { years: 2 },
    clock: 'ended',
    due: `t.status <> 'converted' and t.updated_at <= :until and not exists (
      select 1 from crm.activities a where a.organization_id = t.organization_id and a.entity_type = 'lead'
        and a.entity_id = t.id and a.deleted_at is null and a.occurred_at > :until)`,
    run: (unit, leads) => {
      for (const lead of leads) lead.erase(unit.now);
    },
  },
};
