import type { TestApp } from '../harness';
import type { Answer } from '../http';

/** How much is stored in all, seen from behind the walls. */
export interface Traces {
  rows: number;
  versions: number;
  audits: number;
  events: number;
}

export async function tracesOf(app: TestApp): Promise<Traces> {
  const [row] = await app.ownerSql<Traces>(
    `select (select count(*) from sample.widgets)::int as rows,
            (select count(*) from timeline.entity_versions)::int as versions,
            (select count(*) from timeline.audit_events)::int as audits,
            (select count(*) from platform.outbox_events)::int as events`,
  );
  return row as Traces;
}

/** The one shape of every error (RFC 9457). */
export function expectProblem(
  { status, headers, body }: Answer,
  wanted: { status: number; code: string },
): void {
  expect({ status, code: body.code }).toEqual(wanted);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json\b/);
  expect(body).toMatchObject({
    type: `urn:omnibusiness:problem:${wanted.code}`,
    status,
    requestId: headers.get('request-id'),
  });
  expect(body.title).toEqual(expect.any(String));
  expect(body.detail).toEqual(expect.any(String));
}
