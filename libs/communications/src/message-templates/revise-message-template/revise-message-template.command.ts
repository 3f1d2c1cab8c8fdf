import { command, id } from '@omni/platform';
import { messageTemplateContract } from '../message-template.contract';
import { messageTemplates } from '../message-template.resource';

export class ReviseMessageTemplate extends command({
  name: 'message_template.revise',
  summary: 'Changes a template; messages that were made of it stay as they are.',
  resource: messageTemplates,
  needs: 'update',
  input: messageTemplateContract.revise.extend({ id }).meta({ id: 'ReviseMessageTemplateInput' }),
  output: messageTemplateContract.view,
  effect: 'reversible',
  undoneBy: 'message_template.revise',
  errors: ['communications.message_template.invalid', 'communications.message_template.exists'],
}) {}
