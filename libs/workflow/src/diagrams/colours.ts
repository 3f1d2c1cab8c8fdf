/** States of steps that a run's diagram tells apart; `idle` is what it has not come to. */
export const STATES = [
  'idle',
  'pending',
  'running',
  'waiting_approval',
  'succeeded',
  'failed',
  'skipped',
  'compensated',
] as const;

const COLOURS: Record<string, { fill: string; stroke: string }> = {
  idle: { fill: '#ffffff', stroke: '#b8bec8' },
  pending: { fill: '#fff7e0', stroke: '#c08a00' },
  running: { fill: '#e3f0ff', stroke: '#1f6fd1' },
  waiting_approval: { fill: '#f1e8ff', stroke: '#7a3fd1' },
  succeeded: { fill: '#e4f6e8', stroke: '#2b8a3e' },
  failed: { fill: '#fde7e7', stroke: '#c92a2a' },
  skipped: { fill: '#f1f3f5', stroke: '#868e96' },
  compensated: { fill: '#fff0e3', stroke: '#d9660b' },
};
const PLAIN = { fill: '#f4f6fa', stroke: '#4a5568' };

export const colourOf = (state: string | null): { fill: string; stroke: string } =>
  (state === null ? undefined : COLOURS[state]) ?? PLAIN;
