import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { merges } from './merge.resource';
import { UndoMerge } from './undo-merge/undo-merge.command';

@Routes(merges)
export class MergesController {
  constructor(private readonly api: Api) {}

  @Lists(merges) listMerges(@Req() request: ApiRequest) {
    return this.api.list(merges, request);
  }
  @Gets(merges) getMerge(@Req() request: ApiRequest) {
    return this.api.get(merges, request);
  }
  @Versions(merges) listMergeVersions(@Req() request: ApiRequest) {
    return this.api.versions(merges, request);
  }
  @Does(UndoMerge) undoMerge(@Req() request: ApiRequest) {
    return this.api.send(UndoMerge, request);
  }
}
