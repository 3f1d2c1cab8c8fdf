import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Health, NEEDED_MIGRATIONS } from './health';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';

export interface HealthParts {
  /** names of the migrations that this build needs */
  migrations: readonly string[];
}

/** How the process is, for probes and for Prometheus. */
@Global()
@Module({})
export class HealthModule {
  static compose({ migrations }: HealthParts): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: NEEDED_MIGRATIONS, useValue: migrations }, Health, Metrics],
      exports: [Health, Metrics],
    };
  }
}
