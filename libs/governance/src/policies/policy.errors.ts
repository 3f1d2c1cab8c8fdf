import { unprocessable, type Fault } from '@omni/platform';

export const belowFloor = (floorDays: number): Fault =>
  unprocessable(
    'governance.retention_policy.below_floor',
    `Records of this type are kept for at least ${String(floorDays)} days.`,
    [{ pointer: '/days', code: 'below_floor', message: `is at least ${String(floorDays)}` }],
  );

export const noSuchStep = (): Fault =>
  unprocessable('governance.retention_policy.unknown', 'Nothing is archived or purged of this type.', [
    { pointer: '/entityType', code: 'unknown', message: 'see GET /v1/retention-policies for the types' },
  ]);
