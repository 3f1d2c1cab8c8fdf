import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { legalHolds } from './hold.resource';
import { PlaceHold } from './place-hold/place-hold.command';
import { ReleaseHold } from './release-hold/release-hold.command';

@Routes(legalHolds)
export class LegalHoldsController {
  constructor(private readonly api: Api) {}

  @Does(PlaceHold, { path: '', status: 201 })
  placeLegalHold(@Req() request: ApiRequest) {
    return this.api.send(PlaceHold, request);
  }
  @Lists(legalHolds) listLegalHolds(@Req() request: ApiRequest) {
    return this.api.list(legalHolds, request);
  }
  @Gets(legalHolds) getLegalHold(@Req() request: ApiRequest) {
    return this.api.get(legalHolds, request);
  }
  @Does(ReleaseHold) releaseLegalHold(@Req() request: ApiRequest) {
    return this.api.send(ReleaseHold, request);
  }
}
