import { cut, defineResource, may, mine, type Condition, type Scope } from '@omni/platform';
import { noteContract } from './note.contract';
import { Note } from './note.entity';
import { noteLifecycle } from '../retention/record.lifecycles';
import { noteView } from './note.view';

const own = mine('authorMemberId');

/** Private notes are nobody's but their author's. */
const internal: Condition = { visibility: 'internal' };
const shared: Scope = (principal) => ({ $or: [internal, own(principal)] });

export const notes = defineResource<Note>({
  module: 'files',
  name: 'notes',
  summary: 'What members write down, about a record or on its own.',
  kind: 'aggregate',
  publishes: false,
  entity: Note,
  contract: noteContract,
  view: noteView,
  importable: true,
  lifecycle: noteLifecycle,
  access: {
    owner: may('*', { where: shared }),
    manager: may('*', { where: shared }),
    staff: may('read create update delete', { where: own }),
    accountant: may('read create update delete', { where: own }),
  },
  list: {
    filter: ['entityType', 'entityId', 'authorMemberId', 'visibility', 'pinned'],
    sort: ['title', 'pinned'],
    search: {
      title: (note: Note) => note.title ?? cut(note.body, 80),
      text: (note: Note) => [note.body],
    },
  },
});
