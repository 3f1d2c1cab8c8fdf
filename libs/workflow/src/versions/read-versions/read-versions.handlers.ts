import { QueryHandler } from '@nestjs/cqrs';
import { hide, notFound, type Answers, type Reader } from '@omni/platform';
import { workflows } from '../../definitions/definition.resource';
import { diffGraphs } from '../../graph/diff-graphs';
import type { WorkflowVersion } from '../version.entity';
import { viewOfVersion, workflowVersions } from '../version.resource';
import { CompareWorkflowVersions, GetWorkflowVersion, ListWorkflowVersions } from './read-versions.queries';
import { readVersion, readVersions } from './version-rows';

type View = ReturnType<typeof viewOfVersion>;
const shown = (reader: Reader, row: WorkflowVersion): View =>
  hide(viewOfVersion(row), reader.rights(workflowVersions).hidden) as View;

@QueryHandler(ListWorkflowVersions)
export class ListWorkflowVersionsHandler implements Answers<typeof ListWorkflowVersions> {
  async execute({ reader, input }: ListWorkflowVersions) {
    await reader.get(workflows, input.id);
    return { data: (await readVersions(reader, input.id)).map((row) => shown(reader, row)) };
  }
}

@QueryHandler(GetWorkflowVersion)
export class GetWorkflowVersionHandler implements Answers<typeof GetWorkflowVersion> {
  async execute({ reader, input }: GetWorkflowVersion) {
    await reader.get(workflows, input.id);
    return shown(reader, await readVersion(reader, input.id, input.versionId));
  }
}

@QueryHandler(CompareWorkflowVersions)
export class CompareWorkflowVersionsHandler implements Answers<typeof CompareWorkflowVersions> {
  async execute({ reader, input }: CompareWorkflowVersions) {
    await reader.get(workflows, input.id);
    const versions = await readVersions(reader, input.id);
    const numbered = (no: number | undefined) => versions.find(({ versionNo }) => versionNo === no);
    const to = input.to === undefined ? versions[0] : numbered(input.to);
    const from = input.from === undefined ? (numbered((to?.versionNo ?? 0) - 1) ?? to) : numbered(input.from);
    if (!from || !to) throw notFound('workflow version');
    const diff = diffGraphs(from.graph, to.graph);
    return { from: from.versionNo, to: to.versionNo, same: from.sha256 === to.sha256, ...diff };
  }
}
