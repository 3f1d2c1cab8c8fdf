import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { Folder } from './folder.entity';

const facts = z.strictObject({
  folderId: id,
  name: z.string(),
  clientId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
});
const sample = {
  folderId: '6a1f1f7c-57a6-4a43-8d2e-1f8a0d3f2b21',
  name: 'Website',
  clientId: '7b0b3f0e-6d0a-4c0e-8b1c-2f4f3a1d9a10',
  engagementId: '5d9a7f7e-51f8-4a37-8a52-0d9a5a3a2c12',
  projectId: null,
};

export const folderFacts = (folder: Folder): z.input<typeof facts> => ({
  folderId: folder.id,
  name: folder.name,
  clientId: folder.clientId,
  engagementId: folder.engagementId,
  projectId: folder.projectId,
});

export const FolderTemplateApplied = defineEvent({
  type: 'folder.template_applied',
  summary: 'An engagement has the folders of a template.',
  data: facts.extend({ templateKey: z.string(), folderIds: z.array(id) }),
  sample: { ...sample, templateKey: 'engagement', folderIds: ['0d5b1f0e-2f50-43a1-9a1a-70b1a3c90a22'] },
  besideUpdated: true,
  line: (d) => `Folders of ${d.name} were made`,
});

export const FolderHeld = defineEvent({
  type: 'folder.held',
  summary: 'A legal hold lies on the folder: nothing in it, or below it, can be deleted.',
  data: facts.extend({ reason: z.string() }),
  sample: { ...sample, reason: 'Litigation 12 O 34/26' },
  line: (d) => `A legal hold was placed on ${d.name}`,
});

export const FolderReleased = defineEvent({
  type: 'folder.released',
  summary: 'The legal hold on the folder was released.',
  data: facts,
  sample,
  line: (d) => `The legal hold on ${d.name} was released`,
});

export const folderEvents = [FolderTemplateApplied, FolderHeld, FolderReleased];
