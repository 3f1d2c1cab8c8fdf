import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';
import type { WorkflowDefinition } from './definition.entity';

export const keyTaken = (): Fault =>
  conflict('workflow.workflow.key_taken', 'There is a workflow with this key.');

/** What the house ships is the same everywhere: it is paused, activated and cloned, and never edited. */
export function requireOwn({ isSystem }: WorkflowDefinition): void {
  if (isSystem)
    throw conflict(
      'workflow.workflow.system',
      'Workflows of the house are not edited: clone it and edit the clone.',
    );
}

export const requireLiving = ({ status }: WorkflowDefinition): void => {
  if (status === 'archived') throw conflict('workflow.workflow.archived', 'The workflow is archived.');
};

export const draftExists = (existingId: string): Fault =>
  conflict('workflow.version.draft_exists', 'There is a draft already: revise or publish it.', {
    existingId,
  });

export const invalidGraph = (errors: FaultDetail[]): Fault =>
  unprocessable(
    'workflow.graph.invalid',
    'The graph cannot be published. Pointers are into the graph.',
    errors,
  );
