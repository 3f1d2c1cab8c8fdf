import type { Graph, Step } from './graph.types';

/** A list of steps within a step, under the name by which people and pointers know it. */
export interface Lane {
  /** how its first step is reached: `then`, `case reminder`, `branch a` … */
  label: string;
  /** JSON pointer below the step */
  pointer: string;
  steps: readonly Step[];
}

/** The lists of steps that a step holds. */
export function lanesOf(step: Step): Lane[] {
  switch (step.type) {
    case 'condition':
      return [
        { label: 'yes', pointer: '/then', steps: step.then },
        { label: 'no', pointer: '/else', steps: step.else ?? [] },
      ];
    case 'switch':
      return [
        ...step.cases.map((one, i) => ({
          label: one.key,
          pointer: `/cases/${String(i)}/steps`,
          steps: one.steps,
        })),
        { label: 'else', pointer: '/default', steps: step.default ?? [] },
      ];
    case 'parallel':
      return step.branches.map((branch, i) => ({
        label: branch.key,
        pointer: `/branches/${String(i)}/steps`,
        steps: branch.steps,
      }));
    case 'for_each':
      return [{ label: 'each', pointer: '/steps', steps: step.steps }];
    default:
      return [];
  }
}

/** A step and where it stands. */
export interface Placed {
  step: Step;
  /** JSON pointer into the graph: `/steps/2/then/0` */
  pointer: string;
  /** the steps around it, outermost first, with the lane of each that it is in */
  within: readonly { step: Step; lane: Lane }[];
}

/** Every step of a graph in the order in which it is written, which is the order in which it can run. */
export function placedSteps(graph: Pick<Graph, 'steps'>): Placed[] {
  const found: Placed[] = [];
  const visit = (steps: readonly Step[], pointer: string, within: Placed['within']): void => {
    steps.forEach((step, i) => {
      const own = `${pointer}/${String(i)}`;
      found.push({ step, pointer: own, within });
      for (const lane of lanesOf(step)) visit(lane.steps, own + lane.pointer, [...within, { step, lane }]);
    });
  };
  visit(graph.steps, '/steps', []);
  return found;
}

/** How deep steps lie within each other. */
export const depthOf = (placed: readonly Placed[]): number =>
  placed.reduce((deepest, { within }) => Math.max(deepest, within.length + 1), 0);

/** Whether people may start it. */
export const isByHand = ({ triggers }: Graph): boolean => triggers.some(({ kind }) => kind === 'manual');
