import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '../errors/fault';
import { SETTINGS, type PlatformSettings } from './settings-token';
import type { ApiRequest } from './request';

const MINUTE = 60;

interface Bucket {
  tokens: number;
  refilledAt: number;
}

/** Buckets idle for longer than this are full again and forgotten. */
const SWEEP_AFTER = 60_000;

/**
 * Token buckets: one per principal for signed-in calls, one per address for open routes.
 * They hold per process; a deployment of several sets its limits per instance.
 */
@Injectable()
export class RateLimits {
  private readonly buckets = new Map<string, Bucket>();
  private sweptAt = Date.now();
  private readonly byAddress: RateLimiterMemory;

  constructor(@Inject(SETTINGS) private readonly settings: PlatformSettings) {
    this.byAddress = new RateLimiterMemory({ points: settings.authRateLimitPerMinute, duration: MINUTE });
  }

  /** Spends one token of the principal's bucket; the answer carries what is left. */
  principal(request: ApiRequest): void {
    const { principal } = request.call;
    const limit = principal.rateLimitPerMinute ?? this.settings.rateLimitPerMinute;
    // One contact may come in for several clients or engagements: each access has a bucket of its own.
    const key = principal.portal?.accessId ?? principal.id ?? request.call.ip ?? '';
    const now = Date.now();
    this.sweep(now);
    const bucket = this.buckets.get(key) ?? { tokens: limit, refilledAt: now };
    bucket.tokens = Math.min(limit, bucket.tokens + ((now - bucket.refilledAt) / 60_000) * limit);
    bucket.refilledAt = now;
    this.buckets.set(key, bucket);
    const { reply } = request;
    void reply.header('RateLimit-Policy', `"default";q=${String(limit)};w=${String(MINUTE)}`);
    if (bucket.tokens < 1) throw tooMany(Math.ceil(((1 - bucket.tokens) / limit) * MINUTE));
    bucket.tokens -= 1;
    const reset = Math.ceil(((limit - bucket.tokens) / limit) * MINUTE);
    void reply.header('RateLimit', `"default";r=${String(Math.floor(bucket.tokens))};t=${String(reset)}`);
  }

  /** Open routes are counted by address. */
  async address(request: ApiRequest): Promise<void> {
    try {
      await this.byAddress.consume(request.call.ip ?? 'unknown');
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw tooMany(Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }

  private sweep(now: number): void {
    if (now - this.sweptAt < SWEEP_AFTER) return;
    this.sweptAt = now;
    for (const [key, bucket] of this.buckets) {
      if (now - bucket.refilledAt > SWEEP_AFTER) this.buckets.delete(key);
    }
  }
}

const tooMany = (seconds: number): Fault =>
  new Fault(429, 'too_many_requests', 'Too many requests. Wait a little.', {
    headers: { 'Retry-After': String(Math.max(1, seconds)) },
  });
