import { Injectable } from '@nestjs/common';
import { EndRun } from '../runs/end-run';
import { Compensation } from './compensation';
import { LookBack } from './look-back';

/** What an advance works with beside the steps. */
@Injectable()
export class AdvanceParts {
  constructor(
    readonly ending: EndRun,
    readonly compensation: Compensation,
    readonly lookBack: LookBack,
  ) {}
}
