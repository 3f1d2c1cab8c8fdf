import { command } from '@omni/platform';
import { messageTemplateContract } from '../message-template.contract';
import { messageTemplates } from '../message-template.resource';

export class PreviewMessageTemplate extends command({
  name: 'message_template.preview',
  summary: 'Shows what a template becomes with the data given, or with its samples. Sends and keeps nothing.',
  resource: messageTemplates,
  needs: 'read',
  input: messageTemplateContract.preview,
  output: messageTemplateContract.rendered,
  effect: 'reversible',
  errors: ['communications.message_template.data'],
}) {}
