import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Removes, Restores, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CreateMessageTemplate } from './create-message-template/create-message-template.command';
import { messageTemplates } from './message-template.resource';
import { PreviewMessageTemplate } from './preview-message-template/preview-message-template.command';
import { ReviseMessageTemplate } from './revise-message-template/revise-message-template.command';

@Routes(messageTemplates)
export class MessageTemplatesController {
  constructor(private readonly api: Api) {}
  @Does(CreateMessageTemplate, { path: '', status: 201 }) createMessageTemplate(@Req() request: ApiRequest) {
    return this.api.send(CreateMessageTemplate, request);
  }
  @Lists(messageTemplates) listMessageTemplates(@Req() request: ApiRequest) {
    return this.api.list(messageTemplates, request);
  }
  @Gets(messageTemplates) getMessageTemplate(@Req() request: ApiRequest) {
    return this.api.get(messageTemplates, request);
  }
  @Does(ReviseMessageTemplate, { method: 'patch', path: ':id' }) reviseMessageTemplate(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(ReviseMessageTemplate, request);
  }
  @Removes(messageTemplates) removeMessageTemplate(@Req() request: ApiRequest) {
    return this.api.remove(messageTemplates, request);
  }
  @Restores(messageTemplates) restoreMessageTemplate(@Req() request: ApiRequest) {
    return this.api.restore(messageTemplates, request);
  }
  @Versions(messageTemplates) listMessageTemplateVersions(@Req() request: ApiRequest) {
    return this.api.versions(messageTemplates, request);
  }
  @Does(PreviewMessageTemplate) previewMessageTemplate(@Req() request: ApiRequest) {
    return this.api.send(PreviewMessageTemplate, request);
  }
}
