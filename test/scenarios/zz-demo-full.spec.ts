import { writeFileSync } from 'node:fs';
import { startApp } from '@omni/testing';
import { seedDemo } from '../../apps/standalone/src/demo';
import { Desk } from '../../apps/standalone/src/demo/desk';
it('full', async () => {
  const spent: Record<string, [number, number]> = {};
  const proto = Desk.prototype as any;
  for (const m of ['sendAs', 'drain', 'list', 'read']) { const old = proto[m]; proto[m] = async function (...a: any[]) { const b = performance.now(); try { return await old.apply(this, a); } catch (e) { (e as Error).message += JSON.stringify([m, a.slice(1), (e as any).options]); throw e; } finally { const k = m === 'sendAs' ? a[1] : m; const s = (spent[k] ??= [0, 0]); s[0] += 1; s[1] += performance.now() - b; } }; }
  const app = await startApp();
  const begun = performance.now();
  try {
  const demo = await seedDemo(app.ground.settings, { now: app.clock.now(), size: { months: 6, clients: 20 } });
  writeFileSync('/tmp/full.json', JSON.stringify([performance.now() - begun, demo.facts,
  await app.ownerSql(`select 'outbox' t, count(*)::int n from platform.outbox_events union all select 'failures', count(*) from platform.event_failures union all select 'tasks '||status, count(*) from projects.tasks group by status union all select 'inv '||status, count(*) from revenue.invoices group by status union all select 'deals '||status, count(*) from crm.deals group by status union all select 'leads '||status, count(*) from crm.leads group by status union all select 'proj '||status, count(*) from projects.projects group by status union all select 'timeline', count(*) from timeline.activity_events`)], (k, v) => v && v.t ? v.t + ': ' + v.n : v, 1));
  } finally { writeFileSync('/tmp/spent.json', JSON.stringify(Object.entries(spent).sort((x, y) => y[1][1] - x[1][1]).slice(0, 14))); await app.stop(); }
}, 60000);
