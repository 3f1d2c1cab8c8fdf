import { base, id } from '@omni/platform';
import { z } from 'zod';
import { graphView } from '../graph/graph.contract';
import { VERSION_STATUSES } from './version.entity';

export const versionView = z
  .strictObject({
    ...base,
    workflowId: id,
    versionNo: z.int(),
    status: z.enum(VERSION_STATUSES),
    graph: graphView,
    inputSchema: z.record(z.string(), z.unknown()).nullable(),
    sha256: z.string().describe('Of the graph: the same content has the same name anywhere.'),
    publishedAt: z.iso.datetime().nullable(),
    publishedById: id
      .nullable()
      .describe('The member whose rights its runs have; null for those of the house.'),
    publisherRole: z.string().nullable(),
    note: z.string().nullable(),
    restoredFromNo: z.int().nullable(),
    testReport: z.record(z.string(), z.unknown()).nullable().describe('What the last dry run said.'),
  })
  .meta({ id: 'WorkflowVersion' });
