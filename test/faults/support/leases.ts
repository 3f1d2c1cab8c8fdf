import type { TestApp } from '@omni/testing';

/** What a dead worker held is free after a while; here at once. */
export async function letLeasesRunOut(app: TestApp): Promise<void> {
  await app.ownerSql(`update platform.errands set leased_until = '-infinity'`);
  await app.ownerSql(`update engine.outbox_lanes set leased_until = '-infinity'`);
}
