import { Params, notFound, type Reader } from '@omni/platform';
import { workflowVersions } from '../version.resource';
import type { WorkflowVersion } from '../version.entity';

/** A workflow's versions, newest first. Load the workflow with `get` before. */
export function readVersions(reader: Reader, definitionId: string): Promise<WorkflowVersion[]> {
  const params = new Params();
  const scope = reader.scope(workflowVersions, params);
  const { table } = workflowVersions;
  return reader.rows<WorkflowVersion>(
    `select ${table.select} from ${table.sql} t where ${scope} and t.workflow_definition_id = ${params.add(definitionId)}
     order by t.version_no desc`,
    params,
  );
}

export async function readVersion(
  reader: Reader,
  definitionId: string,
  versionId: string,
): Promise<WorkflowVersion> {
  const found = (await readVersions(reader, definitionId)).find(({ id }) => id === versionId);
  if (!found) throw notFound('workflow version');
  return found;
}
