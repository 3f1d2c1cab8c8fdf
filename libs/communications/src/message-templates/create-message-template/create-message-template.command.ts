import { command } from '@omni/platform';
import { messageTemplateContract } from '../message-template.contract';
import { messageTemplates } from '../message-template.resource';

export class CreateMessageTemplate extends command({
  name: 'message_template.create',
  summary:
    'Writes down a template. Refused where its tags do not fit together or name fields that are not declared.',
  resource: messageTemplates,
  needs: 'create',
  input: messageTemplateContract.create,
  output: messageTemplateContract.view,
  effect: 'reversible',
  undoneBy: 'message_template.remove',
  errors: ['communications.message_template.invalid', 'communications.message_template.exists'],
}) {}
