const MINUTE = 60_000;

/** When the next reminder of an appointment is due after a moment, and how long before the start that is. */
export function nextReminder(
  startsAt: string,
  reminderMinutes: readonly number[],
  after: string,
): { at: string; minutesBefore: number } | null {
  const start = Date.parse(startsAt);
  const due = [...reminderMinutes]
    .sort((a, b) => b - a)
    .find((minutes) => start - minutes * MINUTE > Date.parse(after));
  if (due === undefined) return null;
  return { at: new Date(start - due * MINUTE).toISOString(), minutesBefore: due };
}

export const nextReminderAt = (startsAt: string, minutes: readonly number[], after: string): string | null =>
  nextReminder(startsAt, minutes, after)?.at ?? null;
