import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document';

/**
 * Serves `/openapi.json` and Swagger UI at `/docs`. The document is built when it is first asked for. It names no server:
 * whatever address the page came from is the one that is tried.
 */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'OmniBusiness',
    swaggerOptions: {
      persistAuthorization: true,
      displayRequestDuration: true,
      docExpansion: 'none',
      filter: true,
      tryItOutEnabled: true,
      operationsSorter: 'alpha',
      tagsSorter: 'alpha',
    },
  });
  // Whoever opens the bare address looks for something to read.
  app
    .getHttpAdapter()
    .getInstance()
    .get('/', (_request, reply) => reply.redirect('/docs'));
}
