import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Facts, present, type Handles, type Unit } from '@omni/platform';
import type { z } from 'zod';
import { unknownEngagement } from '../../files/file.errors';
import { FOLDER_TEMPLATES } from '../folder-templates';
import type { folderContract } from '../folder.contract';
import { Folder } from '../folder.entity';
import { FolderTemplateApplied, folderFacts } from '../folder.events';
import { folders } from '../folder.resource';
import { pathBelow } from '../path';
import { lockTree } from '../tree';
import { ApplyFolderTemplate } from './apply-template.command';

type View = z.input<typeof folderContract.view>;

interface Engagement {
  id: string;
  clientId: string;
  name: string;
}

@CommandHandler(ApplyFolderTemplate)
export class ApplyFolderTemplateHandler implements Handles<typeof ApplyFolderTemplate> {
  constructor(private readonly facts: Facts) {}

  /** Asked again, or twice at once, it makes what is missing and nothing twice: the tree is locked meanwhile. */
  async execute({ unit, input: { engagementId, templateKey } }: ApplyFolderTemplate) {
    const engagement = await this.facts.row<Engagement>(unit, 'engagement', engagementId);
    if (!engagement) throw unknownEngagement();
    await lockTree(unit);
    const there = await unit.rows(
      Folder,
      't.engagement_id = $2 and t.template_key is not null and t.deleted_at is null',
      [engagementId],
    );
    const known = new Map(there.map((folder) => [folder.templateKey, folder]));
    const root = known.get(templateKey) ?? make(unit, engagement, templateKey, engagement.name, null);
    const inside = FOLDER_TEMPLATES[templateKey].folders.map(
      ({ key, name }) =>
        known.get(`${templateKey}.${key}`) ?? make(unit, engagement, `${templateKey}.${key}`, name, root),
    );
    const created = [root, ...inside].filter((folder) => !there.includes(folder));
    if (created.length) {
      const folderIds = inside.map((folder) => folder.id);
      unit.emit(FolderTemplateApplied, root, { ...folderFacts(root), templateKey, folderIds });
    }
    const data = inside.map((folder) => present(folders, folder, unit.principal) as View);
    return { rootId: root.id, created: created.length, data };
  }
}

function make(
  unit: Unit,
  { id: engagementId, clientId, name: engagementName }: Engagement,
  templateKey: string,
  name: string,
  parent: Folder | null,
): Folder {
  const id = randomUUID();
  return unit.create(folders, {
    id,
    name: parent ? name : engagementName,
    templateKey,
    engagementId,
    clientId,
    parentId: parent?.id ?? null,
    path: pathBelow(parent?.path ?? null, id),
    visibility: 'client',
  });
}
