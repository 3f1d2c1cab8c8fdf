import { nextEnd } from './renew';

describe('the last day of the term that follows', () => {
  it('does not wear down by short months', () => {
    expect(nextEnd('2026-12-31', 12)).toBe('2027-12-31');
    expect(nextEnd('2027-02-28', 12)).toBe('2028-02-29');
    expect(nextEnd('2026-01-31', 1)).toBe('2026-02-28');
    expect(nextEnd('2026-02-28', 1)).toBe('2026-03-31');
    expect(nextEnd('2026-03-15', 3)).toBe('2026-06-15');
  });
});
