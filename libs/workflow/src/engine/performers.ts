import { Fault } from '@omni/platform';
import type { ApprovalStep, CommandStep, Step, SubWorkflowStep, WaitStep } from '../graph/graph.types';
import type { WorkflowAction } from '../runs/action.entity';
import type { Frame, RunState } from './run-state';
import type { StepPerformers } from './step-performers';

/** How far a list of steps came: to its end, to something that waits, or to where others should have their turn. */
export type Flow = 'done' | 'blocked' | 'tired';

/** Nothing is left to do about it. A failed try that has another one before it is not over. */
export const isOver = ({ status, nextAttemptAt }: WorkflowAction): boolean =>
  status === 'succeeded' ||
  status === 'skipped' ||
  status === 'compensated' ||
  (status === 'failed' && nextAttemptAt === null);

/** What a walk has done for each kind of step that does more than decide. */
export interface StepWork {
  /** steps done in this walk */
  readonly performed: number;
  command(state: RunState, step: CommandStep, frame: Frame): Promise<Flow>;
  wait(state: RunState, step: WaitStep, frame: Frame): Promise<Flow>;
  approval(state: RunState, step: ApprovalStep, frame: Frame): Promise<Flow>;
  subWorkflow(state: RunState, step: SubWorkflowStep, frame: Frame): Promise<Flow>;
  failStep(state: RunState, step: Step, frame: Frame, error: unknown): Promise<Flow>;
  timeOut(state: RunState, step: Step, frame: Frame): Promise<Flow>;
  giveUpWaiting(state: RunState, step: Step, frame: Frame): void;
}

/** What steps do, by kind; one for each advance, so that it can count. */
export class Performers implements StepWork {
  performed = 0;

  constructor(private readonly parts: StepPerformers) {}

  command(state: RunState, step: CommandStep, frame: Frame): Promise<Flow> {
    return this.parts.command(state, step, frame, () => (this.performed += 1));
  }

  wait(state: RunState, step: WaitStep, frame: Frame): Promise<Flow> {
    return this.parts.waits.perform(state, step, frame);
  }

  approval(state: RunState, step: ApprovalStep, frame: Frame): Promise<Flow> {
    this.performed += 1;
    return this.parts.approvals.perform(state, step, frame);
  }

  subWorkflow(state: RunState, step: SubWorkflowStep, frame: Frame): Promise<Flow> {
    this.performed += 1;
    return this.parts.subWorkflows.perform(state, step, frame);
  }

  failStep(state: RunState, step: Step, frame: Frame, error: unknown): Promise<Flow> {
    return this.parts.fail(state, step, frame, error);
  }

  giveUpWaiting(state: RunState, step: Step, frame: Frame): void {
    this.parts.giveUpWaiting(state, step, frame);
  }

  timeOut(state: RunState, step: Step, frame: Frame): Promise<Flow> {
    const message = `The step took longer than ${step.timeout ?? ''}.`;
    this.parts.giveUpWaiting(state, step, frame);
    return this.parts.fail(state, step, frame, new Fault(408, 'workflow.step.timed_out', message));
  }
}
