import {
  Instant,
  Table,
  TenantEntity,
  Text,
  Uuid,
  all,
  base,
  defineResource,
  id,
  may,
  mine,
  viewOf,
} from '@omni/platform';
import { z } from 'zod';

@Table('probe.clients', 'client_company')
export class Client extends TenantEntity {
  @Text() name!: string;
  @Text({ nullable: true }) email: string | null = null;
  @Text({ nullable: true }) city: string | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Instant({ nullable: true }) archivedAt: string | null = null;
}

const fields = {
  name: z.string().trim().min(1).max(200),
  email: z.email().nullable().optional(),
  city: z.string().max(100).nullable().optional(),
  ownerMemberId: id.nullable().optional(),
  archivedAt: z.iso.datetime().nullable().optional(),
};

export const clients = defineResource<Client>({
  module: 'crm',
  name: 'clients',
  summary: 'Clients of the probe.',
  kind: 'record',
  entity: Client,
  contract: {
    create: z.strictObject(fields).meta({ id: 'ProbeClientCreate' }),
    revise: z.strictObject(fields).partial().meta({ id: 'ProbeClientRevise' }),
    view: z
      .strictObject({
        ...base,
        name: z.string(),
        email: z.string().nullable(),
        city: z.string().nullable(),
        ownerMemberId: id.nullable(),
        archivedAt: z.iso.datetime().nullable(),
      })
      .meta({ id: 'ProbeClient' }),
  },
  view: (row) => ({
    ...viewOf(row),
    name: row.name,
    email: row.email,
    city: row.city,
    ownerMemberId: row.ownerMemberId,
    archivedAt: row.archivedAt,
  }),
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read', { hide: ['email'] }),
  },
  list: {
    filter: ['name', 'city'],
    sort: ['name'],
    search: { title: (c: Client) => c.name, text: (c: Client) => [c.email, c.city] },
  },
});

@Table('probe.engagements', 'engagement')
export class Engagement extends TenantEntity {
  @Text() name!: string;
  @Uuid() clientId!: string;
}

const engagementFields = { name: z.string().min(1), clientId: id };

export const engagements = defineResource<Engagement>({
  module: 'projects',
  name: 'engagements',
  summary: 'Engagements of the probe.',
  kind: 'record',
  entity: Engagement,
  contract: {
    create: z.strictObject(engagementFields).meta({ id: 'ProbeEngagementCreate' }),
    revise: z.strictObject(engagementFields).partial().meta({ id: 'ProbeEngagementRevise' }),
    view: z.strictObject({ ...base, name: z.string(), clientId: id }).meta({ id: 'ProbeEngagement' }),
  },
  view: (row) => ({ ...viewOf(row), name: row.name, clientId: row.clientId }),
  access: { owner: all, manager: all, staff: may('read'), accountant: may('read') },
  list: { filter: ['name'], sort: ['name'], search: { title: (e: Engagement) => e.name, text: () => [] } },
});
