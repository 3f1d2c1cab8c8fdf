import { randomUUID } from 'node:crypto';
import { startApp, type Http, type TestApp } from '@omni/testing';
import { ACME, StubPrincipalsModule, tokenOf } from '../../../libs/testing/src/sample';
import { ProjectsModule } from '../../../libs/projects/src/projects.module';
import { Projects1790000000004 } from './pending-0004-projects';
import { CrmStub1790000000003, CrmStubModule } from './crm-stub';

export interface Person {
  http: Http;
  memberId: string;
  userId: string;
}

export interface World {
  app: TestApp;
  organizationId: string;
  owner: Person;
  manager: Person;
  staff: Person;
  clientId: string;
  engagementId: string;
}

export async function world(): Promise<World> {
  const app = await startApp({
    modules: [CrmStubModule, ProjectsModule],
    also: [StubPrincipalsModule],
    migrations: [CrmStub1790000000003, Projects1790000000004],
  });
  await app.ownerSql(
    `insert into identity.organizations (id, status, name, slug, country, base_currency, timezone, locale, industry, mode, plan, accounting_basis, tax_rounding)
     values ($1, 'active', 'Acme', 'acme', 'DE', 'EUR', 'Europe/Berlin', 'en', 'agency', 'live', 'free', 'accrual', 'line')`, [ACME]);
  const person = async (role: 'owner' | 'manager' | 'staff'): Promise<Person> => {
    const id = randomUUID();
    await app.ownerSql(`insert into identity.users (id, email, name, status) values ($1, $2, $2, 'active')`, [id, `${role}@acme.example`]);
    await app.ownerSql(
      `insert into identity.organization_members (organization_id, id, user_id, name, email, role, status) values ($1, $2, $2, $3, $3, $4, 'active')`,
      [ACME, id, `${role}@acme.example`, role]);
    return { http: app.http.as(tokenOf(role, ACME, id)), memberId: id, userId: id };
  };
  const [owner, manager, staff] = [await person('owner'), await person('manager'), await person('staff')];
  const { id: clientId } = await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Client' } });
  const { id: engagementId } = await owner.http.json('POST', '/v1/engagements', { body: { clientId, name: 'Website' } });
  await app.drain();
  return { app, organizationId: ACME, owner, manager, staff, clientId, engagementId };
}
