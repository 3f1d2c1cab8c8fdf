import { faultOf, retryAfterMs } from './classify';

const now = new Date('2026-03-02T09:00:00Z');
const kindOf = (status: number) => faultOf(status, '', null, now).kind;

describe('what a provider’s refusal asks for', () => {
  it.each([
    [401, 'reauth'],
    [403, 'permanent'],
    [404, 'permanent'],
    [422, 'permanent'],
    [409, 'conflict'],
    [412, 'conflict'],
    [410, 'cursor_invalid'],
    [429, 'rate'],
    [500, 'transient'],
    [503, 'transient'],
    [302, 'contract'],
  ])('%i is %s', (status, kind) => {
    expect(kindOf(status)).toBe(kind);
  });

  it('waits as long as the provider says, in seconds or until a date, and a day at most', () => {
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Mon, 02 Mar 2026 09:05:00 GMT', now)).toBe(300_000);
    expect(retryAfterMs('Mon, 02 Mar 2026 08:00:00 GMT', now)).toBe(0);
    expect(retryAfterMs('99999999', now)).toBe(86_400_000);
    expect([retryAfterMs(null, now), retryAfterMs('soon', now)]).toEqual([null, null]);
    expect(faultOf(429, '', '7', now).retryAfterMs).toBe(7000);
    expect(faultOf(404, '', '7', now).retryAfterMs).toBeNull();
  });

  it('keeps the provider’s own code and nothing else of what it said', () => {
    const fault = faultOf(
      422,
      JSON.stringify({ error: { code: 'unknown_account', message: 'of Ada' } }),
      null,
      now,
    );
    expect([fault.code, fault.message]).toEqual(['unknown_account', 'The provider answered 422.']);
    expect(faultOf(400, '{"error":"invalid_grant"}', null, now).code).toBe('invalid_grant');
    expect(faultOf(500, '<html>', null, now).code).toBe('http_500');
  });
});
