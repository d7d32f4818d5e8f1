/** Patterns over bare letters (no marks, small letters). A joiner stands where offices write "và", "-", "," or "&". */
const AND = '(?: va |, | - | ?& ?|-)';

const STATE = '(?: nuoc cong hoa xa hoi chu nghia viet nam| nuoc chxhcn viet nam)?';
const TERM = String.raw`(?:,? \(?khoa \(?(?:[ivxlc]+|\d{1,2})(?![a-z\d])\)*)?`;

const FIELDS = [
  'noi vu',
  `tai chinh${AND}ke hoach`,
  'tai chinh',
  `ke hoach${AND}dau tu`,
  'tu phap',
  'y te',
  'cong thuong',
  'xay dung',
  `giao thong van tai(?:${AND}xay dung)?`,
  `giao thong cong chinh`,
  `thong tin${AND}truyen thong`,
  `khoa hoc${AND}cong nghe`,
  `giao duc${AND}dao tao`,
  `lao dong${AND}thuong binh${AND}xa hoi`,
  `lao dong${AND}tb ?& ?xh`,
  `van hoa${AND}the thao${AND}du lich`,
  `van hoa${AND}the thao`,
  `van hoa${AND}thong tin`,
  `van hoa${AND}xa hoi`,
  'du lich',
  `tai nguyen${AND}moi truong`,
  `nong nghiep${AND}phat trien nong thon`,
  `nong nghiep${AND}ptnt`,
  `nong nghiep${AND}moi truong`,
  'ngoai vu',
  'ngoai giao',
  'quoc phong',
  'cong an',
  `quy hoach${AND}kien truc`,
  `dan toc${AND}ton giao`,
  'dan toc',
  'an toan thuc pham',
  `kinh te${AND}ha tang(?:${AND}do thi)?`,
].join('|');

/** Not of the Youth Union, of an association: "Trung ương Đoàn", "Trung ương Hội". */
const OF_THE_PARTY = '(?! (?:doan|hoi) )';

const CENTRAL_COMMITTEE = `ban chap hanh (?:trung uong|tw)${OF_THE_PARTY}(?: dang(?: cong san viet nam)?)?`;

/** Bodies of the Party and the State with one name in the whole country. */
export const NATIONAL = new RegExp(
  `(?:${[
    `hoi nghi (?:(?:lan thu [a-z\\d]+(?: muoi)?|(?:trung uong|tw)(?: lan thu)? [a-z\\d]+),? )?(?:${CENTRAL_COMMITTEE})?`,
    CENTRAL_COMMITTEE,
    'thu tuong chinh phu',
    'thu tuong',
    'chinh phu',
    `uy ban thuong vu quoc hoi${STATE}`,
    'ubtvqh',
    `quoc hoi${STATE}`,
    'bo chinh tri',
    'ban bi thu(?: trung uong(?: dang)?)?',
    `chu tich nuoc${STATE}`,
    'van phong chinh phu',
    'van phong quoc hoi',
    'van phong trung uong(?: dang)?',
    'thanh tra chinh phu',
    'tong thanh tra chinh phu',
    'ngan hang nha nuoc(?: viet nam)?',
    'kiem toan nha nuoc',
    'toa an nhan dan toi cao',
    'vien kiem sat nhan dan toi cao',
    'bao hiem xa hoi viet nam',
    'uy ban dan toc',
    'ban to chuc trung uong',
    'ban tuyen giao(?: va dan van)? trung uong',
    'ban noi chinh trung uong',
    'ban chi dao trung uong(?: cac chuong trinh muc tieu quoc gia)?',
    'uy ban kiem tra trung uong',
    'trung uong dang',
    `trung uong${OF_THE_PARTY}`,
  ].join('|')})(?![a-z\\d])${TERM}`,
  'y',
);

/** Only these may follow a symbol without "của": "Nghị quyết số 19-NQ/TW Hội nghị lần thứ sáu …". */
export const SAID_WITHOUT_OF = new RegExp(
  ` (?=hoi nghi (?:lan thu|trung uong|tw)|${CENTRAL_COMMITTEE}|bo chinh tri)`,
  'y',
);

/** Offices and persons that stand before the body they belong to. */
export const BEFORE_BODY = new RegExp(
  `(?:${[
    'pho chu tich',
    'chu tich',
    'thuong truc',
    'tap the',
    'ban thuong vu',
    'ban thuong truc',
    'ban chap hanh',
    'ban can su dang',
    'pho giam doc',
    'giam doc',
    'thu truong',
    'bo truong',
    'bi thu',
    'chi bo',
    'dang bo',
    'cong doan',
    'chanh van phong',
    'van phong',
    'thanh tra',
    'truong ban',
    'lien bo',
    'bo truong, chu nhiem',
    'bo truong - chu nhiem',
    'chu nhiem',
  ].join('|')}) (?=[a-z])`,
  'y',
);

/** A body of one level of government or of the Party; a place name may follow. */
export const LEVELLED = new RegExp(
  '(?:(?:hoi dong nhan dan|hdnd)(?: va|,|-| -) (?:uy ban nhan dan|ubnd)|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban mat tran to quoc viet nam|uy ban mttq viet nam|cong an|lien doan lao dong)' +
    String.raw`(?: \((?:ubnd|hdnd)\))?` +
    String.raw`(?: (?:cac )?(?:cap )?(?:tinh|thanh pho|tp\.? ?hcm|tp\.?|huyen|quan|thi xa|tx\.?|thi tran|phuong|xa|dac khu|trung uong)(?![a-z]))?`,
  'y',
);

export const PARTY_COMMITTEE =
  /(?:tinh|thanh|huyen|quan|thi|dang) uy(?![a-z])(?: cac co quan dang(?: tinh| trung uong)?| (?:cac )?(?:khoi(?: cac)?(?: co quan)?(?: va)?(?: doanh nghiep)?(?: tinh| thanh pho)?|tinh|huyen|xa|phuong|thi tran|quan|thanh pho)(?![a-z]))?|(?:tinh|thanh|huyen|quan|thi|xa) doan(?![a-z])|dang bo (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)(?![a-z])|(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)(?![a-z])/y;

export const FIELD_BODY = new RegExp(
  `(?:bo truong bo|bo|so|phong|nganh) (?:${FIELDS})(?![a-z])(?: (?:tinh|thanh pho|tp\\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?![a-z]))?`,
  'y',
);

/** The body whose Party committee it is follows at once: "Đảng ủy UBND tỉnh". */
export const PARTY_OF =
  /(?:dang uy|chi uy|bcs dang|ban can su dang|chi bo|dang bo) (?:co quan )?(?=ubnd|uy ban|hdnd|hoi dong|bo |so |chinh phu|quoc hoi|cac co quan|van phong|cong an)/y;

/** A higher level after a place: "phường 12, quận Gò Vấp". */
export const HIGHER_LEVEL = /,? (?:quan|huyen|thi xa|thanh pho|tp\.?|tinh)(?= [a-z\d])/y;

export const TERM_OF_OFFICE = new RegExp(TERM.slice(0, -1), 'y');
