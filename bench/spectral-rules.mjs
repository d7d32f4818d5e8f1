// The ruleset that Spectral is given: of each rule of ccht that a pattern can stand for, the half that it can. Named as
// ccht's rules are; each with a fault to plant in the example plan, of which the rule must tell.

const letter = '[\\p{L}\\p{M}]';
const all = '$..*';
const everyTask = '$..tasks[?(@.task)]';
const pattern = (functionOptions) => ({ function: 'pattern', functionOptions });
const match = (expression) => pattern({ match: String(expression) });
const notMatch = (expression) => pattern({ notMatch: String(expression) });
const present = (field) => ({ field, function: 'truthy' });

/** Name → where it looks (JSONPath), what it asks there, the words of the plan that a fault takes, and what it puts there. */
const rules = {
  'open-place': {
    given: '$.plan',
    asks: ['number', 'symbol', 'date', 'subject', 'basis', 'sections', 'closing', 'recipients', 'signature'].map(
      present,
    ),
    fault: ['  symbol: KH-KCNĐN\n', ''],
  },
  'date-impossible': {
    given: ['$.plan.date', '$.decision.date'],
    asks: match(/^(0[1-9]|[12]\d|3[01]|\?)\/(0[1-9]|1[0-2]|\?)\/(\d{4}|\?)$/),
    fault: ['date: 16/01/2023', 'date: 36/01/2023'],
  },
  'leading-zeros': {
    given: '$.plan.basis[*]',
    asks: notMatch(/ngày ([1-9]\/|\d{1,2}\/[12]\/)/),
    fault: ['ngày 09/9/2021', 'ngày 9/9/2021'],
  },
  'symbol-type': {
    given: ['$.plan.symbol', '$.decision.symbol'],
    asks: match(/^[A-ZĐ]{2,4}(-[A-ZĐ0-9]+)+$/),
    fault: ['symbol: KH-KCNĐN', 'symbol: KH/KCNĐN'],
  },
  'basis-form': {
    given: '$.plan.basis[*]',
    asks: match(/^(Căn cứ|Thực hiện|Theo|Xét)\s.*[;,.]$/su),
    fault: ['giai đoạn 2021 - 2030;\n', 'giai đoạn 2021 - 2030\n'],
  },
  'heading-forms': {
    given: '$.plan.sections[*].title',
    asks: match(/^\P{Ll}+$/u),
    fault: ['title: KINH PHÍ THỰC HIỆN', 'title: Kinh phí thực hiện'],
  },
  'recipients-form': {
    given: '$.plan.recipients[-1:]',
    asks: match(/^Lưu: .*\.$/u),
    fault: ['"Lưu: VT, CCHC."', '"Lưu VT, CCHC"'],
  },
  'authority-position': {
    given: '$.plan.signature.authority',
    asks: match(/^(TM|KT|TL|TUQ|Q)\. \P{Ll}+$/u),
    fault: ['authority: KT. TRƯỞNG BAN', 'authority: KT TRƯỞNG BAN'],
  },
  'task-no-lead': {
    given: everyTask,
    asks: present('lead'),
    fault: ['lead: Văn phòng\n', 'lead: ""\n'],
  },
  'task-no-deadline': {
    given: everyTask,
    asks: present('deadline'),
    fault: ['deadline: Thường xuyên\n', 'deadline: ""\n'],
  },
  'task-no-deliverable': {
    given: everyTask,
    asks: present('deliverable'),
    fault: ['deliverable: Kế hoạch, báo cáo\n', 'deliverable: ""\n'],
  },
  'cell-too-long': {
    given: everyTask,
    asks: { field: 'task', function: 'length', functionOptions: { max: 1500 } },
    fault: [
      'task: Lập danh mục',
      `task: ${'Rà soát, thống kê, phân loại, đánh giá rồi báo cáo; '.repeat(32)}lập danh mục`,
    ],
  },
  'doubled-word': {
    given: all,
    asks: notMatch(new RegExp(`(?<!${letter})(${letter}+) \\1(?!${letter})`, 'u')),
    fault: ['Thường xuyên kiểm tra', 'Thường xuyên xuyên kiểm tra'],
  },
  'stray-space': {
    given: all,
    asks: notMatch(/\S {2,}\S|\S +[,;:.](\s|$)/),
    fault: ['kịp thời chấn chỉnh tồn tại, hạn chế', 'kịp thời chấn chỉnh tồn tại , hạn chế'],
  },
  'target-percent': {
    given: all,
    asks: notMatch(/(?<![\d.,])(10[1-9]|1[1-9]\d|[2-9]\d{2,}) ?%/),
    fault: ['đạt tối thiểu 92%', 'đạt tối thiểu 192%'],
  },
  'deadline-impossible': {
    given: all,
    asks: notMatch(/[Qq]uý (?!(I|II|III|IV|[1-4])(?![\dIVX]))[\dIVX]+|[Tt]háng (1[3-9]|[2-9]\d)(?!\d)/),
    fault: ['deadline: Quý III/2023', 'deadline: Quý V/2023'],
  },
  'citation-symbol': {
    given: all,
    asks: notMatch(/Nghị định số (?!\d+\/\d{4}\/NĐ-CP)|Quyết định số (?!\d+(\/\d{4})?\/QĐ-)/),
    fault: ['số 905/QĐ-BNV', 'số 905/QD-BNV'],
  },
  'placeholder-left': {
    given: all,
    asks: notMatch(/…{2}|\.{4}|\?{2}|\b[xX]{2,}\b|\bTODO\b/),
    fault: ['signer: Trần Quốc Thịnh', 'signer: ……'],
  },
  'letter-decomposed': {
    given: all,
    asks: notMatch(/[\u0300-\u036f]/),
    fault: ['- UBND tỉnh (báo cáo)', `- UBND ${'tỉnh'.normalize('NFD')} (báo cáo)`],
  },
  'word-confusion': {
    given: all,
    asks: notMatch(/(bổ xung|sát nhập|xử lí|sử lý|chia xẻ|phần đầu|thăm định|tham mưa)(?!\p{L})/iu),
    fault: ['Phổ biến, giáo dục', 'Bổ xung, giáo dục'],
  },
  'term-obsolete': {
    given: all,
    asks: notMatch(/mức độ 3|mức độ 4/),
    fault: ['được cung cấp trực tuyến; tỷ lệ', 'được cung cấp trực tuyến mức độ 4; tỷ lệ'],
  },
};

/** Faults against the JSON Schema, which its rule and ajv-cli must tell of. */
const schemaFaults = {
  'schema: unknown key': ['  closing: |', '  clossing: |'],
  'schema: option': ['page: landscape', 'page: sideways'],
  'schema: type': ['year: 2023', 'year: hai nghìn'],
  'schema: missing': ['- task: Đăng kịp thời', '- note: Đăng kịp thời'],
};

/** Faults of YAML itself, which yamllint must tell of. */
const yamlFaults = {
  'yaml: key twice': ['  place: Đồng Nai', '  place: Đồng Nai\n  place: Đồng Nai'],
  'yaml: not closed': ['number: "03"', 'number: "03'],
  'yaml: space at the end': ['page: landscape', 'page: landscape '],
  'yaml: space in brackets': ['name: [BAN', 'name: [ BAN'],
};

/** Every fault: its name, the kind (of words, of the schema, of YAML), the words it takes, and those it puts there. */
export const faults = [
  ...Object.entries(rules).map(([name, { fault }]) => ({ name, kind: 'words', words: fault })),
  ...Object.entries(schemaFaults).map(([name, words]) => ({ name, kind: 'schema', words })),
  ...Object.entries(yamlFaults).map(([name, words]) => ({ name, kind: 'yaml', words })),
];

/** The name of the rule that holds a plan to the schema. */
export const schemaRule = 'plan-schema';

/**
 * The ruleset as Spectral reads it from JSON. The schema stands inside: one that is only referred to is not found, and
 * Spectral then says nothing of it.
 */
export function spectralRuleset(schema) {
  const bySchema = { function: 'schema', functionOptions: { schema, allErrors: true } };
  const others = Object.entries(rules).map(([name, { given, asks }]) => [name, rule(given, asks, 'warn')]);
  return { rules: { [schemaRule]: rule('$', bySchema, 'error'), ...Object.fromEntries(others) } };
}

function rule(given, asks, severity) {
  // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so, and the object ends as JSON.
  return { given, then: asks, severity };
}
