import { CommandHandler } from '@nestjs/cqrs';
import { Facts, applyPatch, type Handles } from '@omni/platform';
import { tellThreshold } from '../../time-entries/tell-threshold';
import type { Project } from '../project.entity';
import { projects } from '../project.resource';
import { spreadToChildren } from '../spread-to-children';
import { ReviseProject } from './revise-project.command';

@CommandHandler(ReviseProject)
export class ReviseProjectHandler implements Handles<typeof ReviseProject> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ReviseProject): Promise<Project> {
    const project = await unit.load(projects, input.id);
    project.mustBeOpenForChanges();
    await this.facts.mustName(unit, 'member', input.memberIds ?? [], '/memberIds');
    const copied = copiedOf(project);
    const threshold = project.timeThresholdMinutes;
    applyPatch(project, input);
    project.mustHaveDatesInOrder();
    if (copiedOf(project) !== copied) await spreadToChildren(unit, project);
    if (project.timeThresholdMinutes !== threshold) await tellThreshold(unit, project, []);
    return project;
  }
}

/** What its children carry of it. */
const copiedOf = (project: Project): string => `${project.crew.join()} ${String(project.clientVisible)}`;
