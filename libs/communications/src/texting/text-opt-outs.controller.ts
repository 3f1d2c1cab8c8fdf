import { Req } from '@nestjs/common';
import { Api, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { textOptOuts } from './text-opt-out.resource';

@Routes(textOptOuts)
export class TextOptOutsController {
  constructor(private readonly api: Api) {}

  @Lists(textOptOuts) listTextOptOuts(@Req() request: ApiRequest) {
    return this.api.list(textOptOuts, request);
  }
  @Gets(textOptOuts) getTextOptOut(@Req() request: ApiRequest) {
    return this.api.get(textOptOuts, request);
  }
}
