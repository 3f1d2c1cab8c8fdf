import { Inject, Injectable } from '@nestjs/common';
import { Fault } from '../errors/fault';
import type { Bucket } from './operation';
import type { ApiRequest } from './request';
import { SETTINGS, type PlatformSettings } from './settings-token';
import { SharedBuckets, type Spent } from './shared-buckets';

const MINUTE = 60;

/**
 * How often somebody may ask: a bucket a principal, one for their whole organization, and buckets of their own for what
 * costs more (search, AI, exports), so that one heavy user starves neither themselves elsewhere nor others. Open routes
 * are counted by address. The buckets are shared by all processes.
 */
@Injectable()
export class RateLimits {
  constructor(
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
    private readonly buckets: SharedBuckets,
  ) {}

  /** Spends a token of the principal's and of the organization's bucket; the answer carries what is left. */
  principal(request: ApiRequest, bucket: Bucket): void | Promise<void> {
    const { principal } = request.call;
    const limit = principal.rateLimitPerMinute ?? this.settings.rateLimitPerMinute;
    const own = bucket === 'default' ? limit : Math.min(limit, this.limitOf(bucket));
    const who = principal.portal?.accessId ?? principal.id ?? request.call.ip ?? '';
    const mine = this.buckets.spend(`${bucket} ${who}`, own);
    const organizationId = principal.organization?.id;
    const all = organizationId
      ? this.buckets.spend(`all ${organizationId}`, this.settings.organizationRateLimitPerMinute)
      : FREE;
    if (mine instanceof Promise || all instanceof Promise) {
      return Promise.all([mine, all]).then(([m, a]) => settle(request, bucket, own, m, a));
    }
    settle(request, bucket, own, mine, all);
  }

  /** Open routes are counted by address. */
  async address(request: ApiRequest): Promise<void> {
    const spent = await this.buckets.spend(
      `address ${request.call.ip ?? 'unknown'}`,
      this.settings.authRateLimitPerMinute,
    );
    if (!spent.allowed) throw tooMany(spent.retryAfter);
  }

  private limitOf(bucket: Exclude<Bucket, 'default'>): number {
    const { searchRateLimitPerMinute, aiRateLimitPerMinute, exportRateLimitPerMinute } = this.settings;
    return { search: searchRateLimitPerMinute, ai: aiRateLimitPerMinute, export: exportRateLimitPerMinute }[
      bucket
    ];
  }
}

const FREE: Spent = { allowed: true, remaining: Infinity, retryAfter: 0 };

function settle(request: ApiRequest, bucket: Bucket, limit: number, mine: Spent, all: Spent): void {
  const { reply } = request;
  void reply.header('RateLimit-Policy', `"${bucket}";q=${String(limit)};w=${String(MINUTE)}`);
  if (!mine.allowed || !all.allowed) throw tooMany(Math.max(mine.retryAfter, all.retryAfter));
  const left = Math.min(mine.remaining, limit);
  const reset = Math.ceil(((limit - left) / limit) * MINUTE);
  void reply.header('RateLimit', `"${bucket}";r=${String(left)};t=${String(reset)}`);
}

const tooMany = (seconds: number): Fault =>
  new Fault(429, 'too_many_requests', 'Too many requests. Wait a little.', {
    headers: { 'Retry-After': String(Math.max(1, seconds)) },
  });
