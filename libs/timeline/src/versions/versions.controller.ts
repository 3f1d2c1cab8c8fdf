import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { CompareVersions } from './compare-versions.query';
import { RestoreVersion } from './restore-version.command';
import { versions } from './versions.resource';

@Routes(versions)
export class VersionsController {
  constructor(private readonly api: Api) {}
  @Asks(CompareVersions, 'diff') compareVersions(@Req() request: ApiRequest) {
    return this.api.ask(CompareVersions, request);
  }
  @Does(RestoreVersion) restoreVersion(@Req() request: ApiRequest) {
    return this.api.send(RestoreVersion, request);
  }
}
