import { CreateTemplate, NewTemplateVersion } from './draft-template/draft-template.command';
import { CreateTemplateHandler, NewTemplateVersionHandler } from './draft-template/draft-template.handler';
import { PreviewTemplate } from './preview-template/preview-template.command';
import { PreviewTemplateHandler } from './preview-template/preview-template.handler';
import { PublishTemplate, RetireTemplate } from './publish-template/publish-template.command';
import { PublishTemplateHandler, RetireTemplateHandler } from './publish-template/publish-template.handler';
import { RemoveTemplate, RestoreTemplate } from './remove-template/remove-template.command';
import { RemoveTemplateHandler, RestoreTemplateHandler } from './remove-template/remove-template.handler';
import { ReviseTemplate } from './revise-template/revise-template.command';
import { ReviseTemplateHandler } from './revise-template/revise-template.handler';
import { UseTemplate } from './use-template';

export const templateCommands = [
  CreateTemplate,
  NewTemplateVersion,
  ReviseTemplate,
  PublishTemplate,
  RetireTemplate,
  PreviewTemplate,
  RemoveTemplate,
  RestoreTemplate,
];
export const templateHandlers = [
  UseTemplate,
  CreateTemplateHandler,
  NewTemplateVersionHandler,
  ReviseTemplateHandler,
  PublishTemplateHandler,
  RetireTemplateHandler,
  PreviewTemplateHandler,
  RemoveTemplateHandler,
  RestoreTemplateHandler,
];
