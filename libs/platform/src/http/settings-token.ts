/** What the platform itself needs of the settings; the whole is validated in config/. */
export interface PlatformSettings {
  production: boolean;
  publicUrl: string;
  rateLimitPerMinute: number;
  authRateLimitPerMinute: number;
  organizationRateLimitPerMinute: number;
  searchRateLimitPerMinute: number;
  aiRateLimitPerMinute: number;
  exportRateLimitPerMinute: number;
  /** addresses of proxies whose X-Forwarded-For is believed */
  trustedProxies: readonly string[];
  /** origins that browsers may call from, beside the organizations' own */
  corsOrigins: readonly string[];
  forceHttps: boolean;
  /** mail server; without one mail is caught for the development mailbox */
  smtpUrl?: string | undefined;
  mailFrom?: string;
  /** where sandbox providers are reached; without it there are none */
  sandboxUrl?: string | undefined;
}

export const SETTINGS = Symbol('SETTINGS');
