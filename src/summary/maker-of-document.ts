import type { ModelTask } from '../model/index.ts';
import { fold, initials } from '../text/index.ts';

const MAKES = /\b(?:xay dung|lap|soan|ban hanh|hoan thien|trinh|tham muu)\b/;

const KIND = /\b(?:ke hoach|kh|chuong trinh|de an|du an|quyet dinh)\b/;

/** A task whose words say that it makes a document, with those words folded, each between spaces. */
export type Maker = { readonly task: ModelTask; readonly words: string };

/** The tasks of a plan that make documents, in its order. */
export function makersAmong(tasks: readonly ModelTask[]): readonly Maker[] {
  return tasks.flatMap((task) => {
    const words = fold(`${task.text} ${task.cells.deliverable?.text ?? ''}`);
    return MAKES.test(words) && KIND.test(words) ? [{ task, words: ` ${words.replace(/[.,;:()]/g, ' ')} ` }] : [];
  });
}

/** The task that makes a document which another one waits for, by its name or its initials: Đề án VTVL for Đề án Vị trí việc làm. */
export function makerOf(document: string, waiting: ModelTask, makers: readonly Maker[]): ModelTask | undefined {
  const { kinds, name } = splitKind(fold(document));
  if (name === '') return undefined;
  const short = initials(name);
  const names = short.length > 2 ? [name, short] : [name];
  const sought = names.flatMap((one) => kinds.map((kind) => ` ${kind} ${one} `));
  return makers.find(
    ({ task, words }) =>
      task !== waiting && task.waitsFor !== waiting.waitsFor && sought.some((one) => words.includes(one)),
  )?.task;
}

function splitKind(folded: string): { readonly kinds: readonly string[]; readonly name: string } {
  const found = /^(ke hoach|kh|chuong trinh|de an|du an|quyet dinh) (.+)$/.exec(folded);
  const kind = found?.[1] ?? '';
  const name = (found?.[2] ?? '').replace(/[.,;:()]/g, ' ').replace(/ (?:hang )?nam$/, '');
  return { kinds: kind === 'ke hoach' || kind === 'kh' ? ['ke hoach', 'kh'] : [kind], name };
}
