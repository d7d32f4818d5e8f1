import { describe, expect, it } from 'vitest';
import { applyChanges, filterChanges } from '../../src/diff/index.ts';
import { diffYaml, planOf, told, toldTasks } from './two-plans.ts';

const FIRST = '{task: Rà soát quy chế làm việc của cơ quan, lead: Văn phòng}';
const SECOND = '{task: Tập huấn kỹ năng soạn thảo văn bản, lead: Văn phòng}';
const THIRD = '{task: Kiểm tra công vụ tại các đơn vị trực thuộc, lead: Thanh tra Sở}';

describe('who is who', () => {
  it('a task with the same words is the same, wherever it stands', () => {
    expect(toldTasks(diffYaml(planOf([FIRST, SECOND, THIRD]), planOf([SECOND, THIRD, FIRST])))).toEqual([
      'moved task I.1 → I.3: order',
    ]);
  });

  it('what has no like is new or gone; a new number is no change', () => {
    expect(toldTasks(diffYaml(planOf([FIRST, SECOND]), planOf([THIRD, SECOND], { year: 2023 })))).toEqual([
      'added task  → I.1',
      'removed task I.1 → ',
    ]);
  });

  it('a lasting id holds whatever the words say', () => {
    const diff = diffYaml(
      planOf(['{id: a, task: Rà soát quy chế}']),
      planOf(['{id: a, task: Chấm điểm thi đua}'], { year: 2023 }),
    );
    expect(toldTasks(diff)).toEqual(['changed task I.1 → I.1: task']);
    expect(diff.changes[0]?.ties).toMatchObject([{ pairing: 'id', isDoubtful: false }]);
  });

  it('ids that differ hold two tasks of the same words apart', () => {
    const old = planOf(['{id: a, task: Rà soát quy chế làm việc}']);
    expect(toldTasks(diffYaml(old, planOf(['{id: b, task: Rà soát quy chế làm việc}'])))).toEqual([
      'added task  → I.1',
      'removed task I.1 → ',
    ]);
  });

  it.each([
    ['a printed number', 'I.2'],
    ['an id', 'cu'],
  ])('replaces names the task of last year by %s', (_, named) => {
    const old = planOf([FIRST, '{id: cu, task: Kiện toàn bộ phận một cửa}']);
    const fresh = planOf([FIRST, `{task: Bố trí người trực tại trung tâm, replaces: ${named}}`], { year: 2023 });
    const { changes } = diffYaml(old, fresh);
    expect(changes.filter(({ what }) => what === 'task').map(told)).toEqual(['changed task I.2 → I.2: task']);
    expect(changes[0]?.ties[0]?.pairing).toBe('replaces');
  });

  it('replaces speaks of the year before: not of a plan two years back, nor of the other draft', () => {
    const row = '{task: Bố trí người trực tại trung tâm, replaces: I.1}';
    const isPair = (old: string, fresh: string): boolean => diffYaml(old, fresh).matches.length > 0;
    const old = (year: number) => planOf(['{task: Kiện toàn bộ phận một cửa}'], { year });
    expect(isPair(old(2022), planOf([row], { year: 2023 }))).toBe(true);
    expect(isPair(old(2021), planOf([row], { year: 2023 }))).toBe(false);
    const draft = planOf([row, '{task: Tập huấn kỹ năng, replaces: I.2}'], { year: 2023 });
    expect(isPair(planOf(['{task: Chấm điểm thi đua, replaces: I.7}'], { year: 2023 }), draft)).toBe(false);
    // A first draft without any: here somebody mends a pair.
    expect(isPair(old(2023), planOf([row], { year: 2023 }))).toBe(true);
  });

  it('replaces speaks of the own office: a number of another office is none of its tasks', () => {
    const old = planOf(['{task: Kiện toàn bộ phận một cửa}']);
    const fresh = planOf(
      ['{task: Bố trí người trực tại trung tâm, replaces: I.1}', '{task: Tập huấn, replaces: I.8}'],
      {
        year: 2023,
      },
    ).replace('SỞ NỘI VỤ', 'SỞ TÀI CHÍNH');
    const { matches, lost } = diffYaml(old, fresh);
    expect([matches, lost]).toEqual([[], []]);
  });

  it('replaces holds for an office that has followed another: its tasks are like those it names', () => {
    const old = planOf([FIRST, SECOND, '{task: Kiện toàn bộ phận một cửa}']);
    const rows = [FIRST, SECOND].map((row, at) => row.replace('}', `, replaces: I.${at + 1}}`));
    const fresh = planOf([...rows, '{task: Bố trí người trực tại trung tâm, replaces: I.3}'], { year: 2023 });
    expect(diffYaml(old, fresh.replace('SỞ NỘI VỤ', 'SỞ TÀI CHÍNH')).matches).toHaveLength(3);
  });

  it('tells of a replaces that names nothing', () => {
    const { lost } = diffYaml(planOf([FIRST]), planOf(['{task: Việc khác hẳn, replaces: I.9}'], { year: 2023 }));
    expect(lost.map(({ task, named, nearest }) => [task.number, named, nearest])).toEqual([['I.1', 'I.9', 'I.1']]);
  });

  it('several replaces make a merge, several tasks that replace one a split', () => {
    const merged = planOf([`{task: Rà soát quy chế và tập huấn, replaces: "I.1, I.2"}`], { year: 2023 });
    expect(toldTasks(diffYaml(planOf([FIRST, SECOND]), merged))).toEqual([
      'merged task I.1+I.2 → I.1: task, lead reduced',
    ]);
    const split = planOf(['{task: Rà soát, replaces: I.1}', '{task: Tập huấn, replaces: I.1}'], { year: 2023 });
    expect(toldTasks(diffYaml(planOf(['{task: Rà soát và tập huấn}']), split))).toEqual([
      'split task I.1 → I.1+I.2: task',
    ]);
  });

  it('a split and a merge are found by words alone', () => {
    const whole = '{task: "Rà soát quy chế làm việc của cơ quan; tập huấn kỹ năng soạn thảo văn bản", lead: Văn phòng}';
    const halves = planOf([FIRST, SECOND, THIRD], { year: 2023 });
    const split = diffYaml(planOf([whole, THIRD]), halves);
    expect(toldTasks(split)).toEqual([expect.stringMatching(/^split task I\.1 → I\.[12]\+I\.[12]: task$/)]);
    expect(toldTasks(diffYaml(halves, planOf([whole, THIRD], { year: 2024 })))).toEqual([
      expect.stringMatching(/^merged task I\.[12]\+I\.[12] → I\.1: task$/),
    ]);
  });

  it('three tasks that became one, by words alone', () => {
    const rows = [
      '{task: Rà soát quy chế làm việc của cơ quan, lead: Văn phòng}',
      '{task: Tập huấn kỹ năng soạn thảo văn bản, lead: Văn phòng}',
      '{task: Chấm điểm thi đua khối hành chính, lead: Văn phòng}',
    ];
    const one =
      '{task: "Rà soát quy chế làm việc của cơ quan; tập huấn kỹ năng soạn thảo văn bản; chấm điểm thi đua khối hành chính", lead: Văn phòng}';
    const [change, ...others] = diffYaml(planOf([...rows, THIRD]), planOf([THIRD, one], { year: 2023 })).changes.filter(
      ({ what, kind }) => what === 'task' && kind !== 'moved',
    );
    expect([change?.kind, change?.old.map(({ number }) => number).sort(), others]).toEqual([
      'merged',
      ['I.1', 'I.2', 'I.3'],
      [],
    ]);
  });

  it('a part that is put off or given to others is told, though the plainest pair kept its own', () => {
    const kept = '{task: Rà soát quy chế làm việc của cơ quan, lead: Văn phòng, deadline: Quý I/2022}';
    const other = '{task: Tập huấn kỹ năng soạn thảo văn bản, lead: Thanh tra Sở, deadline: Quý II/2022}';
    const both =
      '{task: "Rà soát quy chế làm việc của cơ quan; tập huấn kỹ năng soạn thảo văn bản", lead: Văn phòng, deadline: Quý I/2023, replaces: "I.1, I.2"}';
    expect(toldTasks(diffYaml(planOf([kept, other]), planOf([both], { year: 2023 })))).toEqual([
      'merged task I.1+I.2 → I.1: task, lead reassigned, deadline earlier',
    ]);
  });

  it('a part is not given away to a new task that is only half alike', () => {
    const whole = '{task: "Rà soát quy chế làm việc của cơ quan; tập huấn kỹ năng soạn thảo văn bản", lead: Văn phòng}';
    const half = '{task: Tập huấn kỹ năng soạn thảo văn bản, lead: Văn phòng}';
    const alike = '{task: Tập huấn kỹ năng giao tiếp, lead: Thanh tra Sở}';
    expect(toldTasks(diffYaml(planOf([FIRST, half]), planOf([whole, alike], { year: 2023 })))).toEqual([
      'merged task I.1+I.2 → I.1: task',
      'added task  → I.2',
    ]);
  });

  it('twin tasks are told apart by what stands around them', () => {
    const twin = (unit: string): string => `{task: Tuyên truyền cải cách hành chính, lead: ${unit}}`;
    expect(
      toldTasks(
        diffYaml(planOf([twin('Văn phòng'), twin('Thanh tra Sở')]), planOf([twin('Thanh tra Sở'), twin('Văn phòng')])),
      ),
    ).toEqual(['moved task I.1 → I.2: order']);
  });

  it('says how it was made, and when a person should look', () => {
    const old = '{task: Đăng tin về cải cách hành chính trên báo của tỉnh, deliverable: Tin bài, lead: Các phòng}';
    const fresh =
      '{task: Đối thoại với doanh nghiệp về cải cách hành chính, deliverable: Sản phẩm truyền thông, lead: Văn phòng}';
    const [change] = diffYaml(planOf([old, SECOND, THIRD]), planOf([fresh, SECOND, THIRD], { year: 2023 })).changes;
    expect(change?.ties).toEqual([{ pairing: 'text', similarity: expect.any(Number), isDoubtful: true }]);
    expect(change?.ties[0]?.similarity).toBeLessThan(0.65);
  });
});

describe('what else a plan has', () => {
  it('a group that was given another heading is the same group: a task reworded in it is a pair', () => {
    const plan = (title: string, row: string, year: number): string =>
      planOf([FIRST, SECOND, row], { year }).replace('title: Cải cách thể chế', `title: ${title}`);
    const old = plan(
      'Ứng dụng công nghệ thông tin',
      '{task: Số hóa hồ sơ lưu trữ theo lộ trình, lead: Các phòng}',
      2022,
    );
    const fresh = plan(
      'Chuyển đổi số toàn diện',
      '{task: Số hóa hồ sơ giấy tại kho của cơ quan, lead: Các phòng}',
      2023,
    );
    expect(diffYaml(old, fresh).changes.map(told)).toEqual([
      'changed task I.3 → I.3: task',
      'changed section I → I: title',
    ]);
  });

  it('a task in another group is moved; moved and changed is one entry', () => {
    const groups = (first: string, second: string): string => `ccht: 1
year: 2022
plan: {subject: Kế hoạch}
appendices:
  - text:
      - tasks:
          columns: [number, task, lead]
          groups:
            - {title: Một, tasks: [${first}]}
            - {title: Hai, tasks: [${second}]}
`;
    expect(toldTasks(diffYaml(groups(`${FIRST}, ${SECOND}`, THIRD), groups(SECOND, `${THIRD}, ${FIRST}`)))).toEqual([
      'moved task I.1 → II.2: group',
    ]);
    const changed = FIRST.replace('Văn phòng', 'Thanh tra Sở');
    expect(toldTasks(diffYaml(groups(`${FIRST}, ${SECOND}`, THIRD), groups(SECOND, `${THIRD}, ${changed}`)))).toEqual([
      'changed task I.1 → II.2: lead reassigned, group',
    ]);
  });

  const rest = (words: string): string => planOf([FIRST], { more: words });
  it.each([
    [
      'a basis replaced by another of its subject',
      '  basis: [Thực hiện Kế hoạch số 15/KH-UBND ngày 20/12/2021 của UBND tỉnh về cải cách hành chính]\n',
      '  basis: [Thực hiện Kế hoạch số 28/KH-UBND ngày 29/12/2022 của UBND tỉnh về cải cách hành chính]\n',
      ['changed basis 15/KH-UBND → 28/KH-UBND: basis, text'],
    ],
    [
      'a decree replaced by its successor, of other words',
      '  basis: [Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa;]\n',
      '  basis: [Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;]\n',
      ['changed basis 61/2018/NĐ-CP → 118/2025/NĐ-CP: basis, text'],
    ],
    [
      'a law replaced by way of another',
      '  basis: [Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;]\n',
      '  basis: [Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;]\n',
      ['changed basis Luật Tổ chức chính quyền địa phương → Luật Tổ chức chính quyền địa phương: text'],
    ],
    [
      'a decree in place of a plan: no successor',
      '  basis: [Thực hiện Kế hoạch số 15/KH-UBND ngày 20/12/2021 của UBND tỉnh về cải cách hành chính]\n',
      '  basis: [Thực hiện Quyết định số 28/QĐ-UBND ngày 29/12/2022 của UBND tỉnh về cải cách hành chính]\n',
      ['added basis  → 28/QĐ-UBND', 'removed basis 15/KH-UBND → '],
    ],
    [
      'a basis that is new, and one gone',
      '  basis: [Căn cứ Luật Đất đai năm 2013;]\n',
      '  basis: [Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;]\n',
      ['added basis  → 76/NQ-CP', 'removed basis Luật Đất đai → '],
    ],
    [
      'a document cited in the opening',
      '  opening: Thực hiện Kế hoạch số 15/KH-UBND ngày 20/12/2021 về kiểm soát thủ tục; Sở ban hành Kế hoạch.\n',
      '  opening: Thực hiện Kế hoạch số 28/KH-UBND ngày 29/12/2022 về kiểm soát thủ tục; Sở ban hành Kế hoạch.\n',
      ['changed basis 15/KH-UBND → 28/KH-UBND: basis, text', 'changed document …/… → …/…: opening'],
    ],
    [
      'a section reworded, one new',
      '  sections: [{title: MỤC ĐÍCH, text: Giao việc rõ người.}]\n',
      '  sections: [{title: MỤC ĐÍCH, text: "Giao việc rõ người, rõ hạn."}, {title: KINH PHÍ, text: Từ ngân sách.}]\n',
      ['changed section I → I: text', 'added section  → II'],
    ],
    [
      'a heading written in small letters',
      '  sections: [{title: MỤC ĐÍCH, text: Giao việc rõ người.}]\n',
      '  sections: [{title: Mục đích, text: Giao việc rõ người.}]\n',
      ['changed section I → I: title (form)'],
    ],
    [
      'facts of the paper',
      '  number: "5"\n  symbol: KH-SNV\n  signature: {signer: Nguyễn An}\n',
      '  number: "9"\n  symbol: KH-SNV\n  signature: {signer: Trần Bình}\n',
      ['changed document 5/KH-SNV → 9/KH-SNV: number, signature.signer'],
    ],
    [
      'sections that changed places, and one put below another',
      '  sections: [{title: MỤC ĐÍCH, text: Giao việc rõ người.}, {title: KINH PHÍ, text: Từ ngân sách.}, {title: PHỐI HỢP, text: Chặt chẽ.}]\n',
      '  sections: [{title: KINH PHÍ, text: Từ ngân sách.}, {title: MỤC ĐÍCH, text: Giao việc rõ người., sections: [{title: PHỐI HỢP, text: Chặt chẽ.}]}]\n',
      ['moved section I → II: order', 'moved section III → II.1: group'],
    ],
    [
      'a target made stricter, stated in prose',
      '  sections: [{title: CHỈ TIÊU, text: Tối thiểu 60% hồ sơ nộp trực tuyến.}]\n',
      '  sections: [{title: CHỈ TIÊU, text: Tối thiểu 70% hồ sơ nộp trực tuyến.}]\n',
      ['changed target mục I → mục I: target stricter', 'changed section I → I: text'],
    ],
  ])('%s', (_, old, fresh, expected) => {
    expect(diffYaml(rest(old), rest(fresh)).changes.map(told)).toEqual(expected);
  });
});

describe('the change list', () => {
  const old = planOf([FIRST, SECOND, THIRD]);
  const fresh = planOf([
    SECOND.replace('Văn phòng', 'Thanh tra Sở').replace('kỹ năng', 'nghiệp vụ'),
    THIRD,
    '{task: Chấm điểm thi đua}',
  ]);
  const diff = diffYaml(old, fresh);

  it('turns the old tasks into the new ones', () => {
    expect(applyChanges(diff.tasks.old, diff).map(({ cells }) => cells)).toEqual(
      diff.tasks.new.map(({ cells }) => cells),
    );
  });

  it.each([
    [{ only: ['owner' as const] }, ['changed task I.2 → I.1: lead reassigned']],
    [{ only: ['added' as const, 'removed' as const] }, ['added task  → I.3', 'removed task I.1 → ']],
    [
      { ignore: ['wording' as const] },
      ['changed task I.2 → I.1: lead reassigned', 'added task  → I.3', 'removed task I.1 → '],
    ],
    [{ ignore: ['task' as const] }, []],
  ])('shows what is wanted: %j', (wanted, expected) => {
    expect(filterChanges(diff, wanted).changes.map(told)).toEqual(expected);
  });

  it('counts a pair whose change is not wanted as the same', () => {
    expect(filterChanges(diff, { only: ['deadline'] }).tallies.task.same).toBe(2);
  });
});
