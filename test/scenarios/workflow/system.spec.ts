import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue, CommandRunner } from '@omni/platform';
import { signUpOwner, startApp, type TestApp } from '@omni/testing';
import { systemWorkflows, type SystemWorkflow } from '@omni/workflow';
import { graphContract } from '../../../libs/workflow/src/graph/graph.contract';
import { SystemWorkflows } from '../../../libs/workflow/src/system/system-workflows';
import { callable } from '../../../libs/workflow/src/validation/graph-ground';
import { validateGraph } from '../../../libs/workflow/src/validation/validate-graph';
import { systemSample } from './system-sample';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const libs = join(__dirname, '../../../libs');
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));

/** What a workflow that ships has against the catalogue: nothing. */
function faultsOf(workflow: SystemWorkflow, all: readonly SystemWorkflow[]) {
  const parsed = graphContract.safeParse(workflow.graph);
  if (!parsed.success) return parsed.error.issues;
  return validateGraph(workflow.graph, {
    catalogue: app.get(Catalogue),
    commands: app.get(CommandRunner),
    publisher: null,
    policies: null,
    workflows: new Map(all.map(({ key, graph }) => [key, callable(graph, null)])),
    own: workflow.key,
    origin: null,
  });
}

describe('workflows of the house', () => {
  it('U-075 agree with the catalogue, have keys of their own, and publish in every organization', async () => {
    const all = [...systemWorkflows, systemSample];
    for (const workflow of all) {
      expect({ key: workflow.key, faults: faultsOf(workflow, all) }).toEqual({
        key: workflow.key,
        faults: [],
      });
      expect(workflow.key).toMatch(/^system\.[a-z0-9_.-]+$/);
    }
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    app.get(SystemWorkflows).ship(all);
    const owner = await signUpOwner(app);
    await app.drain();
    const { data } = await owner.http.json('GET', '/v1/workflows?isSystem=true');
    expect(data.map((w: { key: string; status: string }) => [w.key, w.status]).sort()).toEqual(
      all.map(({ key }) => [key, 'active']).sort(),
    );
    const versions = await owner.http.json('GET', `/v1/workflows/${data[0].id as string}/versions`);
    expect(versions.data[0]).toMatchObject({ status: 'published', versionNo: 1, publishedById: null });
  });

  it('are refused by this very check when they are wrong', () => {
    const wrong: SystemWorkflow = {
      ...systemSample,
      graph: { triggers: [], steps: [{ key: 'x', type: 'command', command: 'no.such' }] },
    };
    expect(faultsOf(wrong, [wrong])).toMatchObject([
      { pointer: '/steps/0/command', code: 'unknown_command' },
    ]);
  });
});

describe('the engine', () => {
  it('U-191 U-005 alone sends commands into other modules', () => {
    const users = (name: RegExp): string[] =>
      readdirSync(libs)
        .filter((module) => !['platform', 'testing'].includes(module))
        .filter((module) =>
          sources(join(libs, module, 'src')).some((file) => name.test(readFileSync(file, 'utf8'))),
        );
    expect(users(/\bCommandRunner\b/)).toEqual(['workflow']);
    // A person's own restoring of an earlier version of any row.
    expect(users(/\bCommandBus\b/)).toEqual(['timeline']);
  });

  it('U-019 U-204 keeps workflows, runs and approvals in its own schema and nowhere else', async () => {
    const rows = await app.ownerSql<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_name ~ '^(workflow_|approval_|trigger_|threshold_)' and table_schema not in ('engine', 'bullmq')`,
    );
    expect(new Set(rows.map(({ schema }) => schema))).toEqual(new Set(['workflow']));
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'workflow_definitions',
        'workflow_versions',
        'workflow_runs',
        'workflow_actions',
        'approval_requests',
        'approval_policies',
      ]),
    );
  });
});
