import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { WorkflowDefinition } from './definition.entity';

const facts = { id, key: z.string(), name: z.string(), versionNo: z.int().nullable() };
export const definitionFacts = ({ id: own, key, name, activeVersionNo }: WorkflowDefinition) => ({
  id: own,
  key,
  name,
  versionNo: activeVersionNo,
});
const sample = {
  id: '018f2c1e-7777-7000-8000-000000000001',
  key: 'chase-invoices',
  name: 'Chase invoices',
  versionNo: 1,
};

export const WorkflowActivated = defineEvent({
  type: 'workflow.activated',
  summary: 'A workflow listens to what sets it off.',
  data: z.strictObject(facts),
  sample,
  line: ({ name }) => `Workflow ${name} activated`,
});

export const WorkflowPaused = defineEvent({
  type: 'workflow.paused',
  summary: 'A workflow starts no further runs; those under way go on.',
  data: z.strictObject(facts),
  sample,
  line: ({ name }) => `Workflow ${name} paused`,
});

export const WorkflowArchived = defineEvent({
  type: 'workflow.archived',
  summary: 'A workflow is kept for its runs alone.',
  data: z.strictObject(facts),
  sample,
  line: ({ name }) => `Workflow ${name} archived`,
});

export const WorkflowTriggered = defineEvent({
  type: 'workflow.triggered',
  summary: 'Something set a workflow off.',
  data: z.strictObject({
    id,
    key: z.string(),
    triggerId: id.nullable(),
    triggerKind: z.string(),
    eventId: id.nullable(),
    outcome: z.enum(['started', 'queued', 'skipped', 'loop_stopped']),
    runId: id.nullable(),
  }),
  sample: {
    id: '018f2c1e-7777-7000-8000-000000000001',
    key: 'chase-invoices',
    triggerId: '018f2c1e-7777-7000-8000-000000000002',
    triggerKind: 'event',
    eventId: '018f2c1e-7777-7000-8000-000000000003',
    outcome: 'started',
    runId: '018f2c1e-7777-7000-8000-000000000004',
  },
});

export const WorkflowVersionPublished = defineEvent({
  type: 'workflow.version_published',
  summary: 'A version of a workflow is fixed, and new runs use it.',
  data: z.strictObject({ id, versionId: id, key: z.string(), versionNo: z.int(), sha256: z.string() }),
  sample: {
    id: '018f2c1e-7777-7000-8000-000000000001',
    versionId: '018f2c1e-7777-7000-8000-000000000005',
    key: 'chase-invoices',
    versionNo: 2,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  line: ({ key, versionNo }) => `Workflow ${key} published as version ${String(versionNo)}`,
});
