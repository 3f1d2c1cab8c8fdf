import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { apiKeys } from './api-key.resource';
import { CreateApiKey } from './create-key/create-key.command';
import { ReviseApiKey } from './revise-key/revise-key.command';
import { RevokeApiKey } from './revoke-key/revoke-key.command';
import { RotateApiKey } from './rotate-key/rotate-key.command';

@Routes(apiKeys)
export class ApiKeysController {
  constructor(private readonly api: Api) {}
  @Does(CreateApiKey, { path: '', status: 201 }) createApiKey(@Req() request: ApiRequest) {
    return this.api.send(CreateApiKey, request);
  }
  @Lists(apiKeys) listApiKeys(@Req() request: ApiRequest) {
    return this.api.list(apiKeys, request);
  }
  @Gets(apiKeys) getApiKey(@Req() request: ApiRequest) {
    return this.api.get(apiKeys, request);
  }
  @Does(ReviseApiKey, { method: 'patch', path: ':id' }) reviseApiKey(@Req() request: ApiRequest) {
    return this.api.send(ReviseApiKey, request);
  }
  @Does(RotateApiKey) rotateApiKey(@Req() request: ApiRequest) {
    return this.api.send(RotateApiKey, request);
  }
  @Does(RevokeApiKey) revokeApiKey(@Req() request: ApiRequest) {
    return this.api.send(RevokeApiKey, request);
  }
}
