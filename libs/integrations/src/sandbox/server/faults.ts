import { z } from 'zod';

/** How the next requests are to go wrong. */
export const faultPlan = z
  .strictObject({
    /** of one account alone */
    token: z.string().optional(),
    /** of paths that begin so, such as `/ledger` */
    path: z.string().optional(),
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
    times: z.int().min(1).max(10_000).default(1),
    /** answered instead; absent with `delayMs` alone, which only makes it slow */
    status: z.int().min(400).max(599).optional(),
    retryAfterSeconds: z.int().min(0).optional(),
    /** the work is done first, and the answer is lost: what idempotency keys are for */
    afterEffect: z.boolean().default(false),
    /** `hang_up` ends the connection without an answer, `garbage` answers what no contract knows */
    mode: z.enum(['answer', 'hang_up', 'garbage']).default('answer'),
    delayMs: z.int().min(0).max(120_000).default(0),
  })
  .refine((plan) => plan.status !== undefined || plan.mode !== 'answer' || plan.delayMs > 0, {
    message: 'say a status, a mode or a delay',
  });
export type FaultPlan = z.output<typeof faultPlan>;

/** The plans that wait, first come first served. */
export class Faults {
  private plans: FaultPlan[] = [];

  plan(plan: FaultPlan): void {
    this.plans.push({ ...plan });
  }

  /** Takes what is planned for a request, if anything is. */
  next(token: string, method: string, path: string): FaultPlan | undefined {
    const plan = this.plans.find(
      (p) =>
        (p.token ?? token) === token && (p.method ?? method) === method && path.startsWith(p.path ?? '/'),
    );
    if (!plan) return undefined;
    plan.times -= 1;
    if (plan.times === 0) this.plans = this.plans.filter((p) => p !== plan);
    return plan;
  }

  waiting(): readonly FaultPlan[] {
    return this.plans;
  }

  clear(): void {
    this.plans = [];
  }
}
