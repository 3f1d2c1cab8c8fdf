import { delist, enlist, type Unit } from '@omni/platform';

export const ADVANCE = 'workflow.advance';

/** Has a run looked at, at once or at a moment; one errand a run. */
export const advance = (unit: Unit, runId: string, at?: string): Promise<void> =>
  enlist(unit, ADVANCE, { runId }, { key: runId, ...(at === undefined ? {} : { at }) });

export const leaveAlone = (unit: Unit, runId: string): Promise<boolean> => delist(unit, ADVANCE, runId);
