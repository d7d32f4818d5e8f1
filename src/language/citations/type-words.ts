/** The words for types of documents, without marks. */
const TYPE_WORDS = [
  'nghi quyet',
  'nghi dinh',
  'thong tu',
  'thong tri',
  'quyet dinh',
  'chi thi',
  'ket luan thanh tra',
  'ket luan',
  'quy dinh',
  'quy che lam viec',
  'quy che',
  'quy hoach',
  'van ban huong dan',
  'van ban hop nhat',
  'van ban chi dao',
  'van ban lien nganh',
  'cong van huong dan',
  'van ban',
  'huong dan',
  'ke hoach hanh dong',
  'ke hoach',
  'chuong trinh hanh dong',
  'chuong trinh cong tac',
  'chuong trinh',
  'thong bao ket luan',
  'thong bao',
  'thong cao',
  'bao cao tham dinh',
  'bao cao tham tra',
  'bao cao tong hop',
  'bao cao tong ket',
  'bao cao giai trinh',
  'bao cao',
  'to trinh',
  'phuong an',
  'de an',
  'du an',
  'chien luoc',
  'cong van',
  'cong dien',
  'cong thu',
  'giay moi',
  'giay phep',
  'giay de nghi',
  'thu moi',
  'ban cam ket',
  'ban ghi nho',
  'de cuong',
  'noi quy',
  'dieu le',
  'quy uoc',
  'giay uy quyen',
  'giay gioi thieu',
  'phieu trinh',
  'phieu chuyen',
  'bien ban',
  'hop dong',
  'ban thoa thuan',
  'thoa thuan',
  'quy trinh',
  'sac lenh',
  'menh lenh',
  'phap lenh',
  'bo luat',
  'luat',
  'lenh',
] as const;

/** Abbreviations for the type word that stand before a full symbol: "QĐ số 45/QĐ-UBND". */
const SHORT = ['nd', 'nq', 'qd', 'kh', 'ct', 'tt', 'ttlt', 'kl', 'cv', 'tb', 'bc', 'ttr', 'ctr', 'vb', 'hd'] as const;

/** Documents of several offices: any type may be one. */
const JOINT = [' lien tich', ' lien nganh', ' phoi hop'] as const;

export const TYPES: ReadonlySet<string> = new Set([
  ...TYPE_WORDS.flatMap((word) => [word, ...JOINT.map((joint) => word + joint)]),
  ...SHORT,
]);

export const SHORT_TYPES: ReadonlySet<string> = new Set(SHORT);

export const MOST_WORDS = 4;
