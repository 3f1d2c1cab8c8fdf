import type { Answer } from '@omni/testing';

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
