/*
 * The language of workflows. A graph is a tree of steps, so it can neither jump nor run in circles; what a step knows of
 * the others is what came before it. Strings called `expr` are JSONata over the run's scope (see `expressions/scope.ts`);
 * templates are JSON whose strings may hold `{{ expr }}`: alone it gives the value with its type, among other text it is
 * put in as text.
 */

/** ISO 8601: `PT15M`, `P7D`. */
export type Duration = string;
export type Template = unknown;

export interface Retry {
  /** executions in all, the first one included */
  attempts: number;
  /** before the second try; doubled, or times `factor`, before each further one */
  delay?: Duration | undefined;
  factor?: number | undefined;
  maxDelay?: Duration | undefined;
  /** error codes that are worth another try beside those that pass by themselves (unavailable, conflicts, 5xx) */
  on?: readonly string[] | undefined;
}

export interface Trigger {
  key: string;
  kind: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold';
  /** event, threshold: the type of event */
  event?: string | undefined;
  /** event, webhook, threshold: JSONata over the event's envelope, or over the delivery's body */
  filter?: string | undefined;
  /** schedule: five fields */
  cron?: string | undefined;
  /** schedule: IANA zone; the organization's unless told */
  timezone?: string | undefined;
  /** threshold: JSONata over the envelope for the figure that is watched … */
  value?: string | undefined;
  /** … and for the mark that it must reach, coming from below; */
  reaches?: string | undefined;
  /** per what it is watched: one memory for each value of this expression */
  per?: string | undefined;
  /** event, webhook, threshold: JSONata for a value that starts this workflow once and never again */
  dedupe?: string | undefined;
}

interface StepBase {
  key: string;
  name?: string | undefined;
  /** runs only where this holds; else it is skipped */
  when?: string | undefined;
  /** what a skipped step says for itself */
  skipReason?: string | undefined;
  /** how long the step may take, its tries and waits included */
  timeout?: Duration | undefined;
  onError?: 'fail' | 'continue' | undefined;
  /** error codes that say that there is nothing to do: the step is skipped, and the error's message is its reason */
  skipOn?: readonly string[] | undefined;
  /** a system workflow's clones keep this step as it is */
  guard?: boolean | undefined;
}

export interface CommandStep extends StepBase {
  type: 'command';
  command: string;
  input?: Record<string, Template> | undefined;
  retry?: Retry | undefined;
  /** what it tells is no link in the chain: what follows has the same cause as this step */
  aside?: boolean | undefined;
  /** takes the step back when the run fails later; its scope has this step's output as well */
  compensate?: { command: string; input?: Record<string, Template> | undefined } | undefined;
}

export interface ConditionStep extends StepBase {
  type: 'condition';
  if: string;
  then: Step[];
  else?: Step[] | undefined;
}

export interface SwitchStep extends StepBase {
  type: 'switch';
  cases: { key: string; when: string; steps: Step[] }[];
  default?: Step[] | undefined;
}

export interface EventWait {
  type: string;
  /** JSONata over the envelope; the run's scope is there as $steps, $event, $input, $vars, $item … */
  filter?: string | undefined;
  /** template for the id of the row that the event is about */
  entity?: string | undefined;
}

export interface WaitStep extends StepBase {
  type: 'wait';
  for?: Duration | undefined;
  /** expression that gives an RFC 3339 instant or a business date */
  until?: string | undefined;
  events?: EventWait[] | undefined;
  /** when the time is up before any of the events came */
  onTimeout?: 'continue' | 'fail' | undefined;
}

export interface Approvers {
  roles?: ('owner' | 'manager' | 'accountant')[] | undefined;
  memberIds?: string[] | undefined;
}

export interface ApprovalRule extends Approvers {
  name?: string | undefined;
  minApprovals?: number | undefined;
  dueAfter?: Duration | undefined;
  escalateTo?: Approvers | undefined;
}

export interface ApprovalStep extends StepBase {
  type: 'approval';
  subject: { type: string; id: string };
  /** key of a policy; the first that fits the subject unless told. Or rules of its own: */
  policy?: string | undefined;
  rules?: ApprovalRule[] | undefined;
  /** done along with the question, never without it: marks the subject as asked about. Its scope has `approval.id` as well */
  asking?: { command: string; input?: Record<string, Template> | undefined } | undefined;
  /** expressions for what is approved */
  amount?: string | undefined;
  currency?: string | undefined;
  note?: string | undefined;
  /** JSON schema of what the approver fills in */
  form?: Record<string, unknown> | undefined;
  expiresAfter?: Duration | undefined;
  separationOfDuties?: boolean | undefined;
  onRejected?: 'fail' | 'stop' | 'continue' | undefined;
}

export interface ParallelStep extends StepBase {
  type: 'parallel';
  branches: { key: string; steps: Step[] }[];
}

export interface ForEachStep extends StepBase {
  type: 'for_each';
  items: string;
  /** name of the item in expressions; `item` unless told */
  as?: string | undefined;
  /** iterations that may be under way at a time; 1 unless told */
  concurrency?: number | undefined;
  steps: Step[];
}

export interface SubWorkflowStep extends StepBase {
  type: 'sub_workflow';
  workflow: string;
  input?: Record<string, Template> | undefined;
}

export interface SetStep extends StepBase {
  type: 'set';
  values: Record<string, Template>;
}

export interface StopStep extends StepBase {
  type: 'stop';
  outcome?: 'completed' | 'failed' | undefined;
  reason?: string | undefined;
}

export type Step =
  | CommandStep
  | ConditionStep
  | SwitchStep
  | WaitStep
  | ApprovalStep
  | ParallelStep
  | ForEachStep
  | SubWorkflowStep
  | SetStep
  | StopStep;
export type StepType = Step['type'];

export interface Graph {
  triggers: Trigger[];
  steps: Step[];
  /** JSON schema of `input`, for manual starts, hooks and parent workflows */
  inputSchema?: Record<string, unknown> | undefined;
  /** what the run is about, so that it is found by it */
  entity?: { type: string; id: string } | undefined;
  /** template of what the run answers */
  output?: Template;
  /** how long a run may take in all */
  timeout?: Duration | undefined;
  /** for steps without one of their own */
  retry?: Retry | undefined;
  /** whether what was done is taken back when a run fails; `compensate` unless told */
  onFailure?: 'compensate' | 'stop' | undefined;
}
