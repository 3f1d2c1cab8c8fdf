import { command } from '@omni/platform';
import { z } from 'zod';
import { bulkCreated } from '../../shared/bulk';
import { taskContract } from '../task.contract';
import { tasks } from '../task.resource';

/** A task that does not fit the contract is no reason to refuse the other 999, so each is checked on its own. */
const item = z.union([taskContract.create, z.record(z.string(), z.unknown())]);

export class BulkCreateTasks extends command({
  name: 'task.bulk_create',
  summary: 'Writes down up to 1,000 tasks at once: all or none where atomic, else each that can be.',
  resource: tasks,
  needs: 'create',
  input: z
    .strictObject({
      atomic: z.boolean().optional().describe('All or none; false unless told.'),
      items: z.array(item).min(1).max(1000),
    })
    .meta({ id: 'BulkCreateTasksInput' }),
  output: bulkCreated(taskContract.view).meta({ id: 'BulkCreateTasksResult' }),
  effect: 'reversible',
  errors: ['projects.project.archived', 'projects.task.exists'],
}) {}
