import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const basisForm = rule({
  id: 'basis-form',
  summary: {
    vi: 'Căn cứ thiếu chữ mở đầu hoặc dấu cuối dòng',
    en: 'A legal basis lacks its opening word or its final sign',
  },
  why: {
    vi: 'Mỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy, dòng cuối là dấu chấm; khi sau căn cứ còn câu “… ban hành … như sau:” thì dòng cuối để chấm phẩy, dấu phẩy cũng được. Luật và luật sửa đổi ghi chung một căn cứ là lối quen, chỉ lưu ý ở bản phát hành.',
    en: 'One basis a line, each ending with a semicolon, the last with a full stop; a semicolon or comma is accepted there where a sentence follows. A law and its amendment in one basis are a habit and a note only.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'warning', final: 'warning' },
  severities: {
    joined: {
      draft: 'off',
      final: 'info',
      about: { vi: 'hai văn bản trong một căn cứ', en: 'two documents in one line' },
    },
  },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  basis: ["Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ,"]\n  opening: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"\n',
      },
      {
        plan: 'decision:\n  basis: [Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;, Theo đề nghị của Giám đốc Sở Nội vụ.]\nplan: {subject: A}\n',
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;]\n  opening: "Sở Nội vụ ban hành Kế hoạch như sau:"\n',
      },
    ],
    bad: [
      {
        plan: 'decision:\n  basis: ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015,", Theo đề nghị của Giám đốc Sở Nội vụ.]\nplan: {subject: A}\n',
        finds: [','],
        fixed:
          'decision:\n  basis: ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", Theo đề nghị của Giám đốc Sở Nội vụ.]\nplan: {subject: A}\n',
      },
      {
        plan: 'decision:\n  basis: [Luật Tổ chức chính quyền địa phương ngày 19/6/2015;, Theo đề nghị của Giám đốc Sở Nội vụ.]\nplan: {subject: A}\n',
        finds: ['Luật'],
      },
      {
        plan: 'decision:\n  basis: ["Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019;", Theo đề nghị của Giám đốc Sở Nội vụ.]\nplan: {subject: A}\n',
        stage: 'final',
        finds: ['Luật sửa đổi'],
      },
    ],
  }),
  check({ model, report }) {
    for (const part of ['decision', 'plan'] as const) {
      const lines = model.texts.filter((text) => text.role === 'basis' && text.part === part);
      const hasSentence = part === 'plan' && (model.file.plan.opening ?? '') !== '';
      lines.forEach((text, index) => {
        const words = text.text.trimEnd();
        const first = /^[*\s]*(?<word>\p{L}+)/u.exec(words);
        if (first?.groups && !OPENING.test(words)) {
          const start = first[0].length - (first.groups.word?.length ?? 0);
          report({
            at: inText(text, [start, first[0].length]),
            message: {
              vi: `Căn cứ bắt đầu bằng ${quoted(first.groups.word ?? '')}.`,
              en: `The basis begins with ${quoted(first.groups.word ?? '')}.`,
            },
            hint: { vi: 'Bổ sung chữ mở đầu: Căn cứ …', en: 'Begin with: Căn cứ …' },
          });
        }
        const second = SECOND.exec(words);
        if (second !== null) {
          const start = second.index + second[0].length - (second[1] ?? '').length;
          report({
            at: inText(text, [start, second.index + second[0].length]),
            as: 'joined',
            message: {
              vi: `Một căn cứ nêu hai văn bản, cách nhau bằng dấu chấm phẩy: ${quoted(second[1] ?? '')}.`,
              en: `One basis names two documents with a semicolon between them: ${quoted(second[1] ?? '')}.`,
            },
            hint: { vi: 'Tách thành một căn cứ riêng: Căn cứ …', en: 'Make it a basis of its own: Căn cứ …' },
          });
        }
        const isLast = index === lines.length - 1;
        const wanted = isLast && !hasSentence ? '.' : ';';
        const end = words.replace(/[*]+$/u, '');
        const isRight =
          end.endsWith(wanted) || (isLast && part === 'plan' && (hasSentence ? /[.,;:]$/u : /[.;:]$/u).test(end));
        if (isRight) return;
        const hasSign = /[.,;:]$/u.test(end);
        const start = hasSign ? end.length - 1 : end.length;
        report({
          at: hasSign ? inText(text, [start, end.length]) : { path: text.path },
          message: {
            vi: `Căn cứ này không kết thúc bằng dấu “${wanted}”.`,
            en: `This basis does not end with “${wanted}”.`,
          },
          hint: { vi: `Sửa dấu cuối thành “${wanted}”`, en: `End it with “${wanted}”` },
          fix: {
            title: { vi: `Kết thúc bằng “${wanted}”`, en: `End with “${wanted}”` },
            edits: [{ at: inText(text, [start, end.length]), text: wanted }],
          },
        });
      });
    }
  },
});

/** A document after a semicolon: it begins a basis of its own. */
const SECOND =
  /;\s+((?:Luật (?!gia)|Bộ luật|Pháp lệnh|Nghị quyết số|Nghị định số|Quyết định số|Thông tư số)(?:\s?\p{L}+){1,2})/u;

const OPENING = /^[*\s]*(?:căn cứ|theo|thực hiện|xét|trên cơ sở|tiếp theo|để|nhằm)(?!\p{L})/iu;
