import { CommandHandler } from '@nestjs/cqrs';
import { conflict, loadAbove, matchBelow, notFound, type Handles, type Unit } from '@omni/platform';
import type { WorkflowDefinition } from '../../definitions/definition.entity';
import { draftExists, requireLiving, requireOwn } from '../../definitions/definition.errors';
import { workflows } from '../../definitions/definition.resource';
import { contentOf, insertDraft, versionsOf } from '../drafts';
import type { WorkflowVersion } from '../version.entity';
import { workflowVersions } from '../version.resource';
import {
  DraftWorkflowVersion,
  ReviseWorkflowVersion,
  RestoreWorkflowVersion,
} from './draft-version.commands';

/** A workflow that may be edited, with its versions. */
const loadEditable = async (unit: Unit, id: string) => editable(unit, await unit.load(workflows, id));

async function editable(unit: Unit, definition: WorkflowDefinition) {
  requireOwn(definition);
  requireLiving(definition);
  // A draft is a change of the workflow: two people who begin one at once must not both succeed.
  unit.touch(definition);
  return { definition, ...(await versionsOf(unit, definition.id)) };
}

@CommandHandler(DraftWorkflowVersion)
export class DraftWorkflowVersionHandler implements Handles<typeof DraftWorkflowVersion> {
  async execute({ unit, input }: DraftWorkflowVersion): Promise<WorkflowVersion> {
    const { definition, all, next, draft } = await loadEditable(unit, input.id);
    if (draft) throw draftExists(draft.id);
    const current = all.find(({ id }) => id === definition.activeVersionId) ?? all[all.length - 1];
    const graph = input.graph ?? current?.graph ?? { triggers: [], steps: [] };
    return insertDraft(unit, definition, graph, { versionNo: next, note: input.note ?? null });
  }
}

@CommandHandler(ReviseWorkflowVersion)
export class ReviseWorkflowVersionHandler implements Handles<typeof ReviseWorkflowVersion> {
  async execute({ unit, input }: ReviseWorkflowVersion): Promise<WorkflowVersion> {
    const { all } = await editable(unit, await loadAbove(unit, workflows, input.id, 'update'));
    const version = all.find(({ id }) => id === input.versionId);
    if (!version) throw notFound('workflow version');
    matchBelow(unit, workflowVersions, version);
    if (version.status !== 'draft')
      throw conflict('workflow.version.immutable', 'A published version never changes: begin a new one.');
    if (input.graph) Object.assign(version, contentOf(input.graph), { testReport: null });
    if (input.note !== undefined) version.note = input.note;
    return version;
  }
}

@CommandHandler(RestoreWorkflowVersion)
export class RestoreWorkflowVersionHandler implements Handles<typeof RestoreWorkflowVersion> {
  async execute({ unit, input }: RestoreWorkflowVersion): Promise<WorkflowVersion> {
    const { definition, all, next, draft } = await loadEditable(unit, input.id);
    const source = all.find(({ id }) => id === input.versionId);
    if (!source) throw notFound('workflow version');
    if (draft && input.replaceDraft !== true) throw draftExists(draft.id);
    if (draft) {
      Object.assign(draft, contentOf(source.graph), { restoredFromNo: source.versionNo, testReport: null });
      return draft;
    }
    const values = { versionNo: next, restoredFromNo: source.versionNo };
    return insertDraft(unit, definition, source.graph, values);
  }
}
