import { conflict, unprocessable } from '@omni/platform';

export const templateNotPublished = () =>
  unprocessable(
    'projects.project_template.not_published',
    'Projects are made from published templates alone.',
    [{ pointer: '/templateId', code: 'not_published', message: 'is a draft or retired' }],
  );

export const templateRetired = () =>
  conflict('projects.project_template.retired', 'A retired template is kept as it is.');

export const templateInUse = () =>
  conflict('projects.project_template.in_use', 'A project was made from this template. Retire it instead.');

export const draftExists = (existingId: string) =>
  conflict(
    'projects.project_template.draft_exists',
    'The next version is being drafted already. Revise that draft.',
    { existingId },
  );

export const templateExists = () =>
  conflict('projects.project_template.exists', 'There is a template of this name and version already.');

/** @param path into the definition, such as `/tasks/3/milestone` */
export const brokenDefinition = (path: string, message: string) =>
  unprocessable('projects.project_template.broken_definition', 'The template does not hold together.', [
    { pointer: `/definition${path}`, code: 'broken_definition', message },
  ]);
