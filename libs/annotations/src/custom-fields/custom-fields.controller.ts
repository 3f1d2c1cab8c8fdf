import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ArchiveCustomField } from './archive-custom-field/archive-custom-field.command';
import { CreateCustomField } from './create-custom-field/create-custom-field.command';
import { customFields } from './custom-field.resource';
import { ReviseCustomField } from './revise-custom-field/revise-custom-field.command';
import { ShowCustomSchema } from './show-schema/show-custom-schema.query';
import { UnarchiveCustomField } from './unarchive-custom-field/unarchive-custom-field.command';

@Routes(customFields)
export class CustomFieldsController {
  constructor(private readonly api: Api) {}

  @Does(CreateCustomField, { path: '', status: 201 })
  createCustomField(@Req() request: ApiRequest) {
    return this.api.send(CreateCustomField, request);
  }
  @Lists(customFields) listCustomFields(@Req() request: ApiRequest) {
    return this.api.list(customFields, request);
  }
  @Asks(ShowCustomSchema, 'schema') getCustomSchema(@Req() request: ApiRequest) {
    return this.api.ask(ShowCustomSchema, request);
  }
  @Gets(customFields) getCustomField(@Req() request: ApiRequest) {
    return this.api.get(customFields, request);
  }
  @Does(ReviseCustomField, { method: 'patch', path: ':id' })
  reviseCustomField(@Req() request: ApiRequest) {
    return this.api.send(ReviseCustomField, request);
  }
  @Does(ArchiveCustomField) archiveCustomField(@Req() request: ApiRequest) {
    return this.api.send(ArchiveCustomField, request);
  }
  @Does(UnarchiveCustomField)
  unarchiveCustomField(@Req() request: ApiRequest) {
    return this.api.send(UnarchiveCustomField, request);
  }
  @Versions(customFields)
  listCustomFieldVersions(@Req() request: ApiRequest) {
    return this.api.versions(customFields, request);
  }
}
