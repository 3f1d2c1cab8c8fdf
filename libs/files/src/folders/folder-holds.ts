import { Inject, Injectable, Optional } from '@nestjs/common';
import { LegalHolds, Params, type Unit } from '@omni/platform';
import { underHold } from '../files/file.errors';
import { folders } from './folder.resource';

/**
 * Whether a legal hold lies on a folder or above it: its own, or one that was placed on records. The folders are locked
 * against a hold of theirs that is being placed at this moment: either it sees what is deleted here, or this sees it.
 */
@Injectable()
export class FolderHolds {
  constructor(@Optional() @Inject(LegalHolds) private readonly holds?: LegalHolds) {}

  /** Nothing leaves a folder that is held, or a folder below it. @throws Fault `files.folder.legal_hold` */
  async mustNotBeHeld(unit: Unit, folderIds: readonly (string | null)[]): Promise<void> {
    const ids = [...new Set(folderIds.filter((id): id is string => id !== null))];
    if (ids.length > 0 && ((await this.ownOn(unit, ids)) || (await this.placedOn(unit, ids))))
      throw underHold();
  }

  private async ownOn(unit: Unit, ids: readonly string[]): Promise<boolean> {
    const rows = await unit.sql<{ held: boolean }>(
      `select a.legal_hold as held from files.folders a
       where a.organization_id = $1 and exists (
         select 1 from files.folders f where f.organization_id = $1 and f.id = any($2::uuid[]) and f.path <@ a.path)
       for share of a`,
      [unit.tenantId, ids],
    );
    return rows.some((row) => row.held);
  }

  private async placedOn(unit: Unit, ids: readonly string[]): Promise<boolean> {
    if (!this.holds) return false;
    const params = new Params();
    const [tenant, asked] = [params.add(unit.tenantId), params.add(ids)];
    const held = await this.holds.heldSql(unit, folders, params);
    if (held === 'false') return false;
    const rows = await unit.sql(
      `select 1 from files.folders t where t.organization_id = ${tenant} and t.id = any(${asked}::uuid[]) and ${held} limit 1`,
      params.values,
    );
    return rows.length > 0;
  }
}
