import { CreateTemplate } from './create-template/create-template.command';
import { CreateTemplateHandler } from './create-template/create-template.handler';
import { PublishTemplate } from './publish-template/publish-template.command';
import { PublishTemplateHandler } from './publish-template/publish-template.handler';
import { RemoveTemplate } from './remove-template/remove-template.command';
import { RemoveTemplateHandler } from './remove-template/remove-template.handler';
import { RetireTemplate } from './retire-template/retire-template.command';
import { RetireTemplateHandler } from './retire-template/retire-template.handler';
import { ReviseTemplate } from './revise-template/revise-template.command';
import { ReviseTemplateHandler } from './revise-template/revise-template.handler';

export const projectTemplatesCommands = [
  CreateTemplate,
  PublishTemplate,
  RemoveTemplate,
  RetireTemplate,
  ReviseTemplate,
];

export const projectTemplatesHandlers = [
  CreateTemplateHandler,
  PublishTemplateHandler,
  RemoveTemplateHandler,
  RetireTemplateHandler,
  ReviseTemplateHandler,
];
