import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { WorkflowDefinition } from '../../definitions/definition.entity';
import { workflows } from '../../definitions/definition.resource';
import type { WorkflowTrigger } from '../trigger.entity';
import { viewOfTrigger, workflowTriggers } from '../trigger.resource';
import { ListWorkflowTriggers } from './list-triggers.query';

@QueryHandler(ListWorkflowTriggers)
export class ListWorkflowTriggersHandler implements Answers<typeof ListWorkflowTriggers> {
  async execute({ reader, input }: ListWorkflowTriggers) {
    const { activeVersionId } = await reader.get<WorkflowDefinition>(workflows, input.id);
    const params = new Params();
    const { table } = workflowTriggers;
    const scope = reader.scope(workflowTriggers, params);
    const rows = await reader.rows<WorkflowTrigger>(
      `select ${table.select} from ${table.sql} t where ${scope} and t.workflow_version_id = ${params.add(activeVersionId)}
       order by t.key`,
      params,
    );
    return { data: rows.map(viewOfTrigger) };
  }
}
