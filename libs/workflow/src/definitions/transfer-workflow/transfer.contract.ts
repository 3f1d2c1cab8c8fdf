import { z } from 'zod';
import { graphView, graphContract } from '../../graph/graph.contract';
import { definitionFields, workflowKey } from '../definition.contract';

export const FORMAT = 'omnibusiness.workflow/1';

const document = {
  format: z.literal(FORMAT),
  key: workflowKey,
  ...definitionFields,
  clonedFromKey: z.string().max(60).nullable().optional(),
};

/** A workflow as a file: everything that it is, and nothing of where it was. */
export const exported = z
  .strictObject({ ...document, versionNo: z.int().nullable(), sha256: z.string(), graph: graphView })
  .meta({ id: 'WorkflowExport' });

export const imported = z
  .strictObject({
    ...document,
    versionNo: z.int().nullable().optional(),
    sha256: z.string().max(64).optional(),
    graph: graphContract,
  })
  .meta({ id: 'WorkflowImport' });
