/** Every time entry that an invoice's lines charge. */
export const chargedTime = (lines: readonly { timeEntryIds: readonly string[] }[]): string[] =>
  lines.flatMap((line) => line.timeEntryIds);

/** Every time entry and milestone that an invoice's lines charge: whoever did the work knows from this where it is. */
export const chargedWork = (
  lines: readonly { timeEntryIds: readonly string[]; milestoneId: string | null }[],
): { timeEntryIds: string[]; milestoneIds: string[] } => ({
  timeEntryIds: chargedTime(lines),
  milestoneIds: lines.flatMap((line) => line.milestoneId ?? []),
});
