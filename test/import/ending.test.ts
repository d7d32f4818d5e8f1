import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';

const ending = (text: string) => {
  const { plan, report } = importText(`KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\nSửa mái./.\n\n${text}`);
  const { recipients, signature } = plan.plan;
  return { recipients, signature, left: report.notPlaced.map((note) => note.text) };
};

describe('recipients and signature', () => {
  it.each([
    [
      'Nơi nhận:\n\n- Sở Nội vụ;\n- Lưu: VT.\n\n**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n\nLê Thị Mỹ An',
      {
        recipients: ['Sở Nội vụ;', 'Lưu: VT.'],
        signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', signer: 'Lê Thị Mỹ An' },
        left: [],
      },
    ],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Tám\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
      {
        recipients: ['Như trên;', 'Lưu: VT.'],
        signature: {
          authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
          position: 'PHÓ CHỦ TỊCH',
          signer: 'Lê Văn Tám',
        },
        left: [],
      },
    ],
    [
      'Nơi nhận:\nSở Nội vụ;\nLưu: VT, VP.\n\nGIÁM ĐỐC\n(Đã ký)\nLê Văn Tám',
      {
        recipients: ['Sở Nội vụ;', 'Lưu: VT, VP.'],
        signature: { position: 'GIÁM ĐỐC', signer: 'Lê Văn Tám' },
        left: ['(Đã ký)'],
      },
    ],
    [
      '| Nơi nhận:<br>- Sở Nội vụ;<br>- Lưu: VT. | **GIÁM ĐỐC**<br>Lê Văn Tám |\n|---|---|',
      { recipients: ['Sở Nội vụ;', 'Lưu: VT.'], signature: { position: 'GIÁM ĐỐC', signer: 'Lê Văn Tám' }, left: [] },
    ],
    [
      'GIÁM ĐỐC\n\nLê Văn Tám',
      { recipients: undefined, signature: { position: 'GIÁM ĐỐC', signer: 'Lê Văn Tám' }, left: [] },
    ],
  ])('%j', (text, expected) => {
    expect(ending(text)).toEqual(expected);
  });

  it('join the wrapped lines of one recipient', () => {
    expect(ending('Nơi nhận:\n- Các Sở: Nội vụ,\nTài chính;\n- Lưu: VT.').recipients).toEqual([
      'Các Sở: Nội vụ, Tài chính;',
      'Lưu: VT.',
    ]);
  });
});
