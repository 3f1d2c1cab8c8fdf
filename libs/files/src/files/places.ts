import { Injectable } from '@nestjs/common';
import { Facts, type Unit } from '@omni/platform';
import {
  placesDisagree,
  unknownClient,
  unknownEngagement,
  unknownFolder,
  unknownMember,
  unknownProject,
} from './file.errors';

/** What something belongs to. */
export interface Places {
  folderId: string | null;
  clientId: string | null;
  engagementId: string | null;
  projectId: string | null;
}

type Given = { [K in keyof Places]?: Places[K] | undefined };

interface EngagementRow {
  id: string;
  clientId: string;
}
interface ProjectRow {
  id: string;
  clientId: string;
  engagementId: string;
}

/**
 * Works out where files, folders and requests belong: a project says its engagement and client, an engagement its client,
 * a folder what it is for. What is said twice must agree.
 */
@Injectable()
export class PlacesOf {
  constructor(private readonly facts: Facts) {}

  /** @param inherits whether what the folder is for counts where nothing else was said */
  async complete(unit: Unit, given: Given, inherits = true): Promise<Places> {
    const folder = given.folderId ? await livingFolder(unit, given.folderId) : null;
    const places: Places = {
      folderId: folder?.id ?? null,
      projectId: given.projectId ?? null,
      engagementId: given.engagementId ?? null,
      clientId: given.clientId ?? null,
    };
    // A file may lie in another client's folder on purpose.
    if (inherits && !places.projectId && !places.engagementId && !places.clientId) {
      places.projectId = folder?.projectId ?? null;
      places.engagementId = folder?.engagementId ?? null;
      places.clientId = folder?.clientId ?? null;
    }
    await this.fromProject(unit, places);
    await this.fromEngagement(unit, places);
    if (places.clientId && !(await this.facts.row(unit, 'client_company', places.clientId)))
      throw unknownClient();
    return places;
  }

  async knownMembers(unit: Unit, ids: readonly string[], pointer?: string): Promise<void> {
    const wanted = new Set(ids);
    const found = await this.facts.rows(unit, 'member', [...wanted]);
    if (found.size < wanted.size) throw unknownMember(pointer);
  }

  private async fromProject(unit: Unit, places: Places): Promise<void> {
    if (!places.projectId) return;
    const project = await this.facts.row<ProjectRow>(unit, 'project', places.projectId);
    if (!project) throw unknownProject();
    if (places.engagementId && places.engagementId !== project.engagementId)
      throw placesDisagree('/engagementId', 'project');
    if (places.clientId && places.clientId !== project.clientId) throw placesDisagree('/clientId', 'project');
    places.engagementId = project.engagementId;
    places.clientId = project.clientId;
  }

  private async fromEngagement(unit: Unit, places: Places): Promise<void> {
    if (!places.engagementId) return;
    const engagement = await this.facts.row<EngagementRow>(unit, 'engagement', places.engagementId);
    if (!engagement) throw unknownEngagement();
    if (places.clientId && places.clientId !== engagement.clientId)
      throw placesDisagree('/clientId', 'engagement');
    places.clientId = engagement.clientId;
  }
}

export interface FolderPlace {
  id: string;
  clientId: string | null;
  engagementId: string | null;
  projectId: string | null;
}

/** A living folder, shared with other writers: nobody deletes it or holds it while something is put into it. */
export async function livingFolder(unit: Unit, id: string, pointer?: string): Promise<FolderPlace> {
  const [folder] = await unit.sql<FolderPlace>(
    `select id, client_id as "clientId", engagement_id as "engagementId", project_id as "projectId"
     from files.folders where organization_id = $1 and id = $2 and deleted_at is null for share`,
    [unit.tenantId, id],
  );
  if (!folder) throw unknownFolder(pointer);
  return folder;
}

/**
 * Where something belongs after a revision: what was said, and what follows from it. A new project or engagement says the
 * client anew.
 */
export function revisedPlaces(now: Places, said: Given): Places {
  const deeper = Boolean(said.projectId ?? said.engagementId);
  const kept = (property: keyof Places, instead: string | null): string | null => {
    const given = said[property];
    return given === undefined ? instead : given;
  };
  return {
    folderId: kept('folderId', now.folderId),
    projectId: kept('projectId', now.projectId),
    engagementId: kept('engagementId', said.projectId ? null : now.engagementId),
    clientId: kept('clientId', deeper ? null : now.clientId),
  };
}

export const saysPlaces = (said: Given): boolean =>
  [said.folderId, said.clientId, said.engagementId, said.projectId].some((given) => given !== undefined);
