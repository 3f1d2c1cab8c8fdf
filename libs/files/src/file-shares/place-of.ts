import type { Unit } from '@omni/platform';

interface Place {
  name: string;
  clientId: string | null;
  engagementId: string | null;
  projectId: string | null;
}

/** What is shared and where it belongs, also when it was deleted meanwhile. */
export async function placeOf(unit: Unit, fileId: string): Promise<Place> {
  const [file] = await unit.sql<Place>(
    `select name, client_id as "clientId", engagement_id as "engagementId", project_id as "projectId"
     from files.file_objects where organization_id = $1 and id = $2`,
    [unit.tenantId, fileId],
  );
  return file ?? { name: '', clientId: null, engagementId: null, projectId: null };
}
