import { Req } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  Api, Creates, Currency, Does, DomainModule, Gets, Routes, Table, TenantEntity, Text, Uuid, all, base, command,
  defineEvent, defineResource, id, viewOf, type ApiRequest, type Handles,
} from '@omni/platform';
import { moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';

@Table('crm.client_companies', 'client_company')
class Company extends TenantEntity {
  @Text() name!: string;
}
@Table('crm.engagements', 'engagement')
class Engagement extends TenantEntity {
  @Uuid() clientId!: string;
  @Text() name!: string;
  @Text() status: string = 'proposed';
  @Text() billingMode: string = 'fixed';
  @Currency() currency: string = 'EUR';
}
const companies = defineResource<Company>({
  module: 'crm', name: 'client-companies', summary: 'c', kind: 'record', entity: Company,
  contract: { create: z.strictObject({ name: z.string() }), view: z.strictObject({ ...base, name: z.string() }) },
  view: (r) => ({ ...viewOf(r), name: r.name }), access: { owner: all }, list: { filter: [], sort: [] },
});
const engagementView = (r: Engagement) => ({ ...viewOf(r), clientId: r.clientId, name: r.name, status: r.status, billingMode: r.billingMode, currency: r.currency });
const engagements = defineResource<Engagement>({
  module: 'crm', name: 'engagements', summary: 'e', kind: 'record', entity: Engagement,
  contract: {
    create: z.strictObject({ clientId: id, name: z.string(), billingMode: z.string().optional(), currency: z.string().optional(), kind: z.string().optional() }),
    view: z.strictObject({ ...base, clientId: id, name: z.string(), status: z.string(), billingMode: z.string(), currency: z.string() }),
  },
  view: engagementView, access: { owner: all }, list: { filter: [], sort: [] },
});
const Activated = defineEvent({ type: 'engagement.activated', summary: 'a', data: z.strictObject({ id, clientId: id }), sample: { id: '', clientId: '' } });
class Activate extends command({
  name: 'engagement.activate', summary: 'a', resource: engagements, needs: 'act', input: z.strictObject({ id }), output: engagements.contract.view, effect: 'irreversible',
}) {}
@CommandHandler(Activate)
class ActivateHandler implements Handles<typeof Activate> {
  async execute({ unit, input }: Activate): Promise<Engagement> {
    const row = await unit.load(engagements, input.id);
    row.status = 'active';
    unit.emit(Activated, row, { id: row.id, clientId: row.clientId });
    return row;
  }
}
@Routes(companies)
class CompaniesController {
  constructor(private readonly api: Api) {}
  @Creates(companies) createCompany(@Req() request: ApiRequest) { return this.api.create(companies, request); }
}
@Routes(engagements)
class EngagementsController {
  constructor(private readonly api: Api) {}
  @Creates(engagements) createEngagement(@Req() request: ApiRequest) { return this.api.create(engagements, request); }
  @Gets(engagements) getEngagement(@Req() request: ApiRequest) { return this.api.get(engagements, request); }
  @Does(Activate) activateEngagement(@Req() request: ApiRequest) { return this.api.send(Activate, request); }
}
@DomainModule({
  name: 'crm', summary: 's', resources: [companies, engagements], commands: [Activate], events: [Activated],
  controllers: [CompaniesController, EngagementsController], handlers: [ActivateHandler],
})
export class CrmStubModule {}

export class CrmStub1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('crm'),
      ...tenantTable('crm.client_companies', { columns: 'name text not null' }),
      ...tenantTable('crm.engagements', {
        columns: 'client_id uuid not null, name text not null, status text not null, billing_mode text not null, currency char(3) not null',
        references: { client_id: 'crm.client_companies' },
      }),
    ]);
  }
  async down(): Promise<void> { /* test only */ }
}
