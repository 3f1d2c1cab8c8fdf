import { all, defineResource, may, mine } from '@omni/platform';
import { messageTemplateContract } from './message-template.contract';
import { MessageTemplate } from './message-template.entity';
import { messageTemplateView } from './message-template.view';

export const messageTemplates = defineResource<MessageTemplate>({
  module: 'communications',
  name: 'message-templates',
  summary: 'What is said again and again, with merge fields to be filled in.',
  kind: 'aggregate',
  entity: MessageTemplate,
  contract: { view: messageTemplateContract.view },
  view: messageTemplateView,
  access: {
    owner: all,
    manager: all,
    staff: [may('read create'), may('update delete', { where: mine('createdById') })],
    accountant: may('read'),
  },
  list: {
    filter: ['name', 'purpose'],
    sort: ['name'],
    search: {
      title: (row: MessageTemplate) => row.name,
      text: (row: MessageTemplate) => [row.name, row.description, row.subject, row.bodyText],
    },
  },
});
