import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
  Does,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { ApplyTag } from './apply-tag/apply-tag.command';
import { MergeTags } from './merge-tags/merge-tags.command';
import { tags } from './tag.resource';
import { UnapplyTag } from './unapply-tag/unapply-tag.command';

@Routes(tags)
export class TagsController {
  constructor(private readonly api: Api) {}

  @Creates(tags) createTag(@Req() request: ApiRequest) {
    return this.api.create(tags, request);
  }
  @Lists(tags) listTags(@Req() request: ApiRequest) {
    return this.api.list(tags, request);
  }
  @Does(ApplyTag) applyTag(@Req() request: ApiRequest) {
    return this.api.send(ApplyTag, request);
  }
  @Does(UnapplyTag) unapplyTag(@Req() request: ApiRequest) {
    return this.api.send(UnapplyTag, request);
  }
  @Gets(tags) getTag(@Req() request: ApiRequest) {
    return this.api.get(tags, request);
  }
  @Revises(tags) reviseTag(@Req() request: ApiRequest) {
    return this.api.revise(tags, request);
  }
  @Removes(tags) removeTag(@Req() request: ApiRequest) {
    return this.api.remove(tags, request);
  }
  @Restores(tags) restoreTag(@Req() request: ApiRequest) {
    return this.api.restore(tags, request);
  }
  @Does(MergeTags) mergeTags(@Req() request: ApiRequest) {
    return this.api.send(MergeTags, request);
  }
  @Versions(tags) listTagVersions(@Req() request: ApiRequest) {
    return this.api.versions(tags, request);
  }
}
