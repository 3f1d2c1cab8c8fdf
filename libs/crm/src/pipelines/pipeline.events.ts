import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { pipelineContract } from './pipeline.contract';

export const pipelineSample = {
  id: 'e7c1f6a2-2b8d-4c4b-9d0f-5f8f3f6c7a21',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  name: 'Sales',
  isDefault: true,
  currency: 'EUR',
  position: 0,
  status: 'active' as const,
};

const standard = (verb: string, summary: string) =>
  defineEvent({
    type: `pipeline.${verb}`,
    summary,
    data: pipelineContract.view,
    sample: pipelineSample,
    line: (d) => `Pipeline ${d.name} ${verb}`,
  });

export const PipelineCreated = standard('created', 'A pipeline was set up.');
export const PipelineUpdated = standard('updated', 'A pipeline or its stages changed.');

const facts = z.strictObject({ id, name: z.string() });
const sample = { id: pipelineSample.id, name: pipelineSample.name };

export const PipelineArchived = defineEvent({
  type: 'pipeline.archived',
  summary: 'A pipeline takes no more deals.',
  data: facts,
  sample,
  line: (d) => `Pipeline ${d.name} archived`,
});
