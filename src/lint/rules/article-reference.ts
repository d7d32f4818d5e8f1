import type { PlanFile } from '../../plan/index.ts';
import { blockEntries } from '../../plan/index.ts';
import { plural } from '../../text/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const articleReference = rule({
  id: 'article-reference',
  summary: {
    vi: '“Như Điều n” ở nơi nhận không chỉ đúng điều về trách nhiệm thi hành',
    en: '“Như Điều n” names the wrong article',
  },
  why: {
    vi: 'Dòng này chỉ điều ghi ai chịu trách nhiệm thi hành Quyết định; thêm bớt điều mà quên sửa thì chỉ sai.',
    en: 'The line points to the article on who carries the decision out; it goes wrong when articles are added or dropped.',
  },
  clause: 'NĐ 30/2020, PL III, Mẫu 1.2',
  severity: { draft: 'warning', final: 'error' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'decision:\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch., Các Giám đốc Sở chịu trách nhiệm thi hành Quyết định này.]\n  recipients: [Như Điều 2;, "Lưu: VT."]\nplan: {subject: A}\n',
      },
    ],
    bad: [
      {
        plan: 'decision:\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch., Các Giám đốc Sở chịu trách nhiệm thi hành Quyết định này.]\n  recipients: [Như Điều 3;, "Lưu: VT."]\nplan: {subject: A}\n',
        finds: ['3'],
        fixed:
          'decision:\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch., Các Giám đốc Sở chịu trách nhiệm thi hành Quyết định này.]\n  recipients: [Như Điều 2;, "Lưu: VT."]\nplan: {subject: A}\n',
      },
    ],
  }),
  check({ model: { file }, report }) {
    const articles = articleTexts(file);
    const carriers = articles.flatMap((text, index) =>
      /thi hành|chịu trách nhiệm|tổ chức thực hiện/iu.test(text) ? [index + 1] : [],
    );
    if (articles.length === 0 || carriers.length === 0) return;
    (file.decision?.recipients ?? []).forEach((line, index) => {
      const named = /^[-\s]*Như [Đđ]iều (\d+)/u.exec(line);
      const number = Number(named?.[1]);
      if (named === null || carriers.includes(number)) return;
      const right = carriers.at(-1) ?? 1;
      const end = named[0].length;
      const at = { path: ['decision', 'recipients', index], start: end - (named[1]?.length ?? 1), end };
      const missing = number > articles.length;
      report({
        at,
        message: missing
          ? {
              vi: `Nơi nhận ghi ${quoted(named[0])}, Quyết định chỉ có ${articles.length} điều.`,
              en: `${quoted(named[0])}: the decision has only ${plural(articles.length, 'article')}.`,
            }
          : {
              vi: `Nơi nhận ghi ${quoted(named[0])}; trách nhiệm thi hành ở Điều ${right}.`,
              en: `${quoted(named[0])}: who carries it out stands in Article ${right}.`,
            },
        hint: { vi: `Sửa: Như Điều ${right}`, en: `Write: Như Điều ${right}` },
        fix: {
          title: { vi: `Sửa thành Điều ${right}`, en: `Change to Điều ${right}` },
          edits: [{ at, text: String(right) }],
        },
      });
    });
  },
});

function articleTexts(file: PlanFile): string[] {
  return (file.decision?.articles ?? []).map((article) => {
    if (typeof article === 'string') return article;
    const texts = blockEntries(article.text, []).flatMap((entry) => (entry.kind === 'text' ? [entry.value] : []));
    return [article.title ?? '', ...texts].join(' ');
  });
}
