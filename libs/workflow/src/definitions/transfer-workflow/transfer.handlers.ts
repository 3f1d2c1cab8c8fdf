import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { notFound, unprocessable, type Answers, type Handles } from '@omni/platform';
import { graphHash } from '../../graph/graph-hash';
import { insertDraft, versionsOf } from '../../versions/drafts';
import { readVersions } from '../../versions/read-versions/version-rows';
import { WorkflowDefinition } from '../definition.entity';
import { draftExists, requireLiving, requireOwn } from '../definition.errors';
import { workflows } from '../definition.resource';
import { FORMAT } from './transfer.contract';
import { ExportWorkflow, ImportWorkflow } from './transfer.messages';

@QueryHandler(ExportWorkflow)
export class ExportWorkflowHandler implements Answers<typeof ExportWorkflow> {
  async execute({ reader, input }: ExportWorkflow) {
    const definition = await reader.get<WorkflowDefinition>(workflows, input.id);
    const versions = await readVersions(reader, definition.id);
    const version =
      input.versionNo === undefined
        ? (versions.find(({ id }) => id === definition.activeVersionId) ?? versions[0])
        : versions.find(({ versionNo }) => versionNo === input.versionNo);
    if (!version) throw notFound('workflow version');
    return {
      format: FORMAT,
      key: definition.key,
      name: definition.name,
      description: definition.description,
      concurrency: definition.concurrency,
      concurrencyKey: definition.concurrencyKey,
      maxRunsPerHour: definition.maxRunsPerHour,
      clonedFromKey: definition.isSystem ? definition.key : definition.clonedFromKey,
      versionNo: version.versionNo,
      sha256: version.sha256,
      graph: version.graph,
    } as const;
  }
}

@CommandHandler(ImportWorkflow)
export class ImportWorkflowHandler implements Handles<typeof ImportWorkflow> {
  async execute({ unit, input }: ImportWorkflow): Promise<WorkflowDefinition> {
    const { graph, sha256, key, name, description, concurrency, concurrencyKey, maxRunsPerHour } = input;
    if (sha256 !== undefined && sha256 !== graphHash(graph))
      throw unprocessable('workflow.import.altered', 'The graph is not the one that was exported.', [
        {
          pointer: '/sha256',
          code: 'mismatch',
          message: 'is not the hash of this graph; leave it out to import all the same',
        },
      ]);
    const [known] = await unit.rows(WorkflowDefinition, 't.key = $2', [key]);
    if (!known) {
      const made = unit.create(workflows, {
        key,
        name,
        description: description ?? null,
        concurrency: concurrency ?? 'allow',
        concurrencyKey: concurrencyKey ?? null,
        maxRunsPerHour: maxRunsPerHour ?? null,
        clonedFromKey: input.clonedFromKey ?? null,
      });
      insertDraft(unit, made, graph, { versionNo: 1, note: 'imported' });
      return made;
    }
    requireOwn(known);
    requireLiving(known);
    const { next, draft } = await versionsOf(unit, known.id);
    if (draft) throw draftExists(draft.id);
    insertDraft(unit, known, graph, { versionNo: next, note: 'imported' });
    unit.touch(known);
    return known;
  }
}
