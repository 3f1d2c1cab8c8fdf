import { all, defineResource, may } from '@omni/platform';
import { tagContract } from './tag.contract';
import { Tag } from './tag.entity';
import { tagView } from './tag.view';

export const tags = defineResource<Tag>({
  module: 'annotations',
  name: 'tags',
  summary: 'Words that people pin to records of any kind, to find them again.',
  kind: 'record',
  entity: Tag,
  contract: tagContract,
  view: tagView,
  importable: true,
  access: { owner: all, manager: all, staff: may('read create'), accountant: may('read create') },
  list: {
    filter: ['name'],
    sort: ['name'],
    search: { title: (row: Tag) => row.name, text: (row: Tag) => [row.name] },
  },
});
