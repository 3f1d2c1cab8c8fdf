import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { AppointDeputy, DismissDeputy } from './deputy.commands';
import { approvalDeputies } from './deputy.resource';

@Routes(approvalDeputies)
export class ApprovalDeputiesController {
  constructor(private readonly api: Api) {}

  @Does(AppointDeputy, { status: 201 }) appointApprovalDeputy(@Req() request: ApiRequest) {
    return this.api.send(AppointDeputy, request);
  }
  @Lists(approvalDeputies) listApprovalDeputies(@Req() request: ApiRequest) {
    return this.api.list(approvalDeputies, request);
  }
  @Gets(approvalDeputies) getApprovalDeputy(@Req() request: ApiRequest) {
    return this.api.get(approvalDeputies, request);
  }
  @Does(DismissDeputy) dismissApprovalDeputy(@Req() request: ApiRequest) {
    return this.api.send(DismissDeputy, request);
  }
}
