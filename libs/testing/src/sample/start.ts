import { startApp, type StartOptions, type TestApp } from '../harness';
import { resetBehaviour } from './consumers';
import { resetOutside } from './errands';
import { Sample1799999999999 } from './migration';
import { ACME, GLOBEX, StubPrincipalsModule } from './principals';
import { SampleModule } from './sample.module';

/** The product with the sample module alone and tokens that need no users. */
export async function startSample(
  options: Pick<StartOptions, 'clock' | 'database' | 'env' | 'also' | 'log'> = {},
): Promise<TestApp> {
  resetBehaviour();
  resetOutside();
  const app = await startApp({
    ...options,
    modules: [SampleModule],
    also: [StubPrincipalsModule, ...(options.also ?? [])],
    migrations: [Sample1799999999999],
  });
  for (const id of [ACME, GLOBEX]) await plantOrganization(app, id);
  return app;
}

/** A row in `identity.organizations`, whatever that table asks for: schedules read there whom to run for. */
async function plantOrganization(app: TestApp, id: string): Promise<void> {
  const wanted: Record<string, unknown> = {
    id,
    status: 'active',
    name: id,
    slug: id,
    country: 'DE',
    base_currency: 'EUR',
    timezone: 'Europe/Berlin',
    locale: 'en',
    industry: 'other',
    mode: 'live',
    plan: 'free',
    accounting_basis: 'accrual',
    tax_rounding: 'line',
    fiscal_year_start_month: 1,
  };
  const columns = await app.ownerSql<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'identity' and table_name = 'organizations' and column_name = any($1)`,
    [Object.keys(wanted)],
  );
  const names = columns.map((c) => c.name);
  await app.ownerSql(
    `insert into identity.organizations (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
    names.map((name) => wanted[name]),
  );
}
