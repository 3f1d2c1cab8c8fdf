import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CreateTemplate, NewTemplateVersion } from './draft-template/draft-template.command';
import { PreviewTemplate } from './preview-template/preview-template.command';
import { PublishTemplate, RetireTemplate } from './publish-template/publish-template.command';
import { RemoveTemplate, RestoreTemplate } from './remove-template/remove-template.command';
import { ReviseTemplate } from './revise-template/revise-template.command';
import { agreementTemplates } from './template.resource';

@Routes(agreementTemplates)
export class TemplatesController {
  constructor(private readonly api: Api) {}

  @Does(CreateTemplate, { path: '', status: 201 })
  createAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(CreateTemplate, request);
  }

  @Lists(agreementTemplates) listAgreementTemplates(@Req() request: ApiRequest) {
    return this.api.list(agreementTemplates, request);
  }
  @Gets(agreementTemplates) getAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.get(agreementTemplates, request);
  }
  @Versions(agreementTemplates) listAgreementTemplateVersions(@Req() request: ApiRequest) {
    return this.api.versions(agreementTemplates, request);
  }

  @Does(ReviseTemplate, { method: 'patch', path: ':id' })
  reviseAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(ReviseTemplate, request);
  }

  @Does(RemoveTemplate, { method: 'delete', path: ':id' })
  removeAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(RemoveTemplate, request);
  }

  @Does(RestoreTemplate) restoreAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(RestoreTemplate, request);
  }
  @Does(PublishTemplate) publishAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(PublishTemplate, request);
  }
  @Does(RetireTemplate) retireAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(RetireTemplate, request);
  }

  @Does(NewTemplateVersion, { status: 201 })
  newAgreementTemplateVersion(@Req() request: ApiRequest) {
    return this.api.send(NewTemplateVersion, request);
  }

  @Does(PreviewTemplate) previewAgreementTemplate(@Req() request: ApiRequest) {
    return this.api.send(PreviewTemplate, request);
  }
}
