import { fold } from '../../text/index.ts';
import { kept } from './kept.ts';

/** Sets of phrases, each phrase known by its syllables as `form` writes them, found by their first syllable. */
export interface Phrases {
  /** The longest phrase that begins with these syllables, in syllables; 0 when none does. */
  length(syllable: (ahead: number) => string | undefined): number;
}

/** The words that Vietnamese names of offices are made of. */
export interface Lexicon {
  /** Every, all: what makes the following nouns a group. */
  quantifiers: Phrases;
  /** Words that begin a name wherever they stand: UBND, Văn phòng, Giám đốc. */
  heads: Phrases;
  /** Words that begin a name when written with a capital: Ban, Hội, Đài. */
  capitalHeads: Phrases;
  /** Heads that several names may share: Sở Nội vụ, Tài chính. */
  sharedHeads: Phrases;
  /** Posts that stand before a head: Giám đốc các Sở. */
  posts: Phrases;
  /** Nouns for any office or anybody: cơ quan, đơn vị, doanh nghiệp. */
  anyone: Phrases;
  /** Nouns that name a kind of office when nothing follows: sở, ban, phòng. */
  kinds: Phrases;
  /** People as a group: cán bộ, công chức, thành viên. */
  people: Phrases;
  /** Levels and places: huyện, thị xã, phường. */
  levels: Phrases;
  /** What may follow a kind of office without making it a name: chuyên môn, thuộc, có liên quan. */
  modifiers: Phrases;
  /** Words that only look like one of the above: xã hội, bộ phận, báo chí. */
  decoys: Phrases;
  /** People's Committees and Councils. */
  committees: Phrases;
  /** Bodies whose names hold a plural: Ban Quản lý các khu công nghiệp, Liên hiệp các Hội. */
  pluralNames: Phrases;
  /** What a management board manages. */
  managed: Phrases;
  /** Labels before a colon: Chủ trì, Đơn vị phối hợp. */
  labels: Phrases;
  /** What makes one kind of office a group: phòng chuyên môn, sở liên quan. */
  plural: Phrases;
  /** The word before a level: cấp huyện. */
  tier: Phrases;
  /** What a group does by itself, told after its name. */
  selfDoing: Phrases;
  /** A part told at the very end of a name: Sở Tài chính phối hợp. */
  assisting: Phrases;
  /** Words after which a unit's part is told, not its name: chủ trì, có trách nhiệm. */
  predicates: Phrases;
}

const WORDS: Readonly<Record<keyof Lexicon, string>> = {
  quantifiers: 'các|những|mọi|tất cả các|tất cả|toàn thể các|toàn thể|toàn bộ|từng',
  heads:
    'sở|ubnd|ủy ban nhân dân|ủy ban|ubmttq|ubmt|ubmttqvn|hđnd|hội đồng|văn phòng|vp|vpub|vpubnd|vpđd|thanh tra|công an|chi cục|tổng cục|trung tâm|bộ chỉ huy|bộ tư lệnh|' +
    'ban quản lý|ban chỉ đạo|ban chỉ huy|ban giám đốc|ban giám hiệu|bql|bcđ|bch|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|tỉnh đoàn|thành đoàn|huyện đoàn|' +
    'kho bạc|kbnn|ngân hàng|nhnn|bảo hiểm|bhxh|liên đoàn|lđlđ|liên hiệp|liên minh|mặt trận|mttq|tòa án|tand|viện kiểm sát|vksnd|đoàn thanh niên|đoàn đại biểu|đoàn đbqh|' +
    'giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh|phó chánh|thủ trưởng|trưởng|phó trưởng|lãnh đạo|bí thư|phó bí thư|thường trực|ban thường vụ|bưu điện|công ty|tổng công ty|tập đoàn|' +
    'điện lực|viettel|vnpt|mobifone|fpt|evn|học viện|bệnh viện|chính phủ|thủ tướng|quốc hội|bộ phận|snv|stc|stp|sktc|stttt|skhcn|skhđt|stnmt|sgtvt|sgdđt|sgd|sldtbxh|tthcc|ttpvhcc|hiệu trưởng|cổng thông tin',
  capitalHeads:
    'bộ|ban|phòng|cục|vụ|viện|hội|đoàn|đài|báo|tổ|quỹ|cổng|trường|nhà|khối|đội|trạm|hạt|hiệp hội|thư viện|bảo tàng|tạp chí|kế toán|nhóm|chi bộ|đảng bộ|đơn vị|cơ quan|bộ phận|xã|phường|huyện|thành phố|thị xã|tỉnh|quận|chi nhánh|hải quan|cảng vụ|quân khu|vườn quốc gia|đại diện|thuế|thống kê|viễn thông|kiểm toán|kiểm lâm|biên phòng|quân sự|công đoàn|nhà hát',
  sharedHeads: 'sở|bộ|phòng|chi cục|cục|vụ|ban|hội|viện',
  posts:
    'giám đốc|phó giám đốc|thủ trưởng|người đứng đầu|trưởng|phó trưởng|lãnh đạo|chánh|chủ tịch|phó chủ tịch|hiệu trưởng|bộ trưởng',
  anyone:
    'cơ quan|đơn vị|tổ chức|đoàn thể|hội đoàn thể|địa phương|ngành|cá nhân|doanh nghiệp|tập thể|người|người dân|nhân dân|chủ đầu tư|nhà đầu tư|nhà thầu|hợp tác xã|hộ|ban ngành|sở ngành|sở ban ngành|phòng ban|tổ dân phố|cấp ủy|chính quyền|cơ sở|trường học|lực lượng|cq|đv|đp|đvtt|đvsn|pcm|dn|htx|cơ quan ngang bộ|các cấp',
  kinds:
    'sở|bộ|ban|phòng|cục|vụ|viện|hội|trường|tổng cục|chi cục|trung tâm|tổ|bộ phận|đội|trạm|khối|hiệp hội|chi bộ|đảng bộ|xí nghiệp|bệnh viện|công ty|thành ủy',
  people:
    'cán bộ|công chức|viên chức|người lao động|nhân sự|thành viên|đảng viên|đoàn viên|cbcc|ccvc|cbccvc|nhân viên|chuyên viên',
  levels:
    'tỉnh|thành phố|tp|huyện|thị xã|tx|quận|xã|phường|thị trấn|đặc khu|thành|thị|thôn|khu phố|ấp|thành phố trực thuộc trung ương',
  modifiers:
    'chuyên môn|nghiệp vụ|chuyên đề|liên quan|có liên quan|trực thuộc|thuộc|ngành|ban|chức năng|trong|cấp|trên|theo|của|khác|được|đã|tham mưu|phụ trách|tỉnh|huyện|xã|thành phố|trung ương|tw|đảng|đặc thù|nhà nước|đóng|có|là|tại|ở',
  decoys:
    'xã hội|bộ đội|ban hành|thị trường|sở hữu|phòng chống|hội nghị|hội thảo|thành phần|thành lập|ngành nghề|cấp nước|cấp thoát nước|trường hợp|đoàn kết|báo chí|báo cáo|viện trợ|phòng thủ|cục bộ|vụ việc|tổ chức cán bộ|tổ chức bộ máy|tổ chức biên chế|tổ chức hành chính|công an xã hội|phường hội|nhà nước|hội nhập|quỹ đất|đội ngũ|cơ sở dữ liệu|cơ sở hạ tầng|phòng bệnh|bảo hiểm y tế|hộ tịch|quận đội',
  committees: 'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân',
  pluralNames: 'ban quản lý|bql|liên hiệp|liên minh|hội|hiệp hội|quỹ|trưởng ban|bqlda',
  managed: 'khu|cụm|kcn|kkt|kcx|ccn|dự án',
  labels:
    'chủ trì|phối hợp|cơ quan chủ trì|cơ quan phối hợp|đơn vị chủ trì|đơn vị phối hợp|đơn vị thực hiện|cơ quan thực hiện|thực hiện|chủ trì thực hiện|phối hợp thực hiện|kính gửi|đầu mối|tham mưu|cơ quan tham mưu|đơn vị tham mưu|giao',
  plural: 'chuyên môn|nghiệp vụ|liên quan|có liên quan|trực thuộc|được giao|được phân công',
  tier: 'cấp',
  selfDoing: 'tự đánh giá|tự kiểm tra|tự chấm|tự tổ chức|tự rà soát|tự xây dựng|tự thực hiện',
  assisting: 'phối hợp|tham gia|thực hiện|tham mưu|thẩm định|thẩm tra',
  predicates:
    'chủ trì|tự đánh giá|phối hợp với|phối hợp cùng|phối hợp các|chịu trách nhiệm|có trách nhiệm|làm đầu mối|tham mưu trình|tham mưu cho|tham mưu ubnd|tham mưu chủ tịch|cùng với|cùng các|cùng',
};

const FIELDS =
  'nội vụ|nv|tài chính|tc|tư pháp|tp|y tế|yt|xây dựng|xd|công thương|ct|ngoại vụ|ngoại giao|quốc phòng|công an|dân tộc|tôn giáo|dân tộc tôn giáo|du lịch|văn hóa thể thao|vhtt|văn hóa thể thao du lịch|vhttdl|vhtt du lịch|' +
  'văn hóa thông tin|văn hóa thông tin thể thao|văn hóa xã hội|vhxh|văn hóa khoa học thông tin|vhkhtt|văn hóa thông tin du lịch|giáo dục đào tạo|gdđt|gd đào tạo|giáo dục|khoa học công nghệ|khcn|khoa học công nghệ môi trường|thông tin truyền thông|tttt|' +
  'kế hoạch đầu tư|khđt|kế hoạch tài chính|khtc|tài chính kế hoạch|tckh|giao thông vận tải|gtvt|giao thông công chính|nông nghiệp phát triển nông thôn|nông nghiệp ptnt|nnptnt|nông nghiệp môi trường|nnmt|nông nghiệp|tài nguyên môi trường|tnmt|' +
  'lao động thương binh xã hội|lao động tbxh|lđtbxh|ldtbxh|lđ tbxh|lđtb xã hội|lao động người có công xã hội|quy hoạch kiến trúc|qhkt|an toàn thực phẩm|kinh tế|kinh tế hạ tầng|kinh tế hạ tầng đô thị|quản lý đô thị|' +
  'pháp chế|tổ chức cán bộ|tccb|hợp tác quốc tế|kế hoạch|tuyên giáo|dân vận|tuyên giáo dân vận|tổ chức|nội chính|kinh tế ngân sách|cải cách hành chính|cchc|nông dân|phụ nữ|liên hiệp phụ nữ|cựu chiến binh|chữ thập đỏ|người cao tuổi|công chức viên chức|' +
  'phát thanh truyền hình|ptth|thi đua khen thưởng|tổ chức hành chính|hành chính tổng hợp|thanh tra|văn thư lưu trữ|thuế|thống kê|hải quan|quản lý thị trường|chăn nuôi|thú y|kiểm lâm|thủy lợi|thủy sản|trồng trọt|bảo vệ thực vật';

const TONE = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;

/** A syllable for comparing: small letters, its tone mark last, so that hoà and hòa are one. */
function syllableForm(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONE);
  return tones === null ? letters : letters.replace(TONE, '') + tones.join('');
}

function phrases(list: string, form: (word: string) => string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const syllables = phrase.split(' ').map(form);
    const first = syllables[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), syllables]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return {
    length(syllable) {
      const same = byFirst.get(syllable(0) ?? '');
      return same?.find((syllables) => syllables.every((one, ahead) => syllable(ahead) === one))?.length ?? 0;
    },
  };
}

/** The words of one way of writing, and how it forms a syllable for comparing. */
export interface Language extends Lexicon {
  /** Fields of offices (Nội vụ; Văn hóa, Thể thao và Du lịch), letters only, without marks and và. */
  fields: ReadonlySet<string>;
  /** Words between two names: và, cùng, hoặc. */
  links: ReadonlySet<string>;
  form(word: string): string;
}

function language(form: (word: string) => string): Language {
  const of = (name: keyof Lexicon) => phrases(WORDS[name], form);
  return {
    quantifiers: of('quantifiers'),
    heads: of('heads'),
    capitalHeads: of('capitalHeads'),
    sharedHeads: of('sharedHeads'),
    posts: of('posts'),
    anyone: of('anyone'),
    kinds: of('kinds'),
    people: of('people'),
    levels: of('levels'),
    modifiers: of('modifiers'),
    decoys: of('decoys'),
    committees: of('committees'),
    pluralNames: of('pluralNames'),
    managed: of('managed'),
    labels: of('labels'),
    plural: of('plural'),
    tier: of('tier'),
    selfDoing: of('selfDoing'),
    assisting: of('assisting'),
    predicates: of('predicates'),
    fields: new Set(FIELDS.split('|').map((field) => field.split(' ').map(fold).join(''))),
    links: new Set(['và', 'cùng', 'hoặc'].map(form)),
    form: kept(form),
  };
}

// Made when first needed: a command that reads no owners does not pay for them.
let marked: Language | undefined;
let bare: Language | undefined;

/** The words and forms for a text with marks, or for one typed without any. */
export function languageOf(text: string): Language {
  if (/[^\x00-\x7f\s\p{P}\p{S}]/u.test(text)) {
    marked ??= language(syllableForm);
    return marked;
  }
  bare ??= language(fold);
  return bare;
}
