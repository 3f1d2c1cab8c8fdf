import type { Type } from '@nestjs/common';
import type { CommandClass } from '@omni/platform';
import { UndoMerge } from './undo-merge/undo-merge.command';
import { UndoMergeHandler } from './undo-merge/undo-merge.handler';

export const mergeCommands: readonly CommandClass[] = [UndoMerge];

export const mergeHandlers: readonly Type[] = [UndoMergeHandler];
