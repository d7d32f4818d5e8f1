// Offices and places that ended for the whole country, with the day from which they were no more and the text that says so.
// Only what holds everywhere: what each province decided for itself belongs in its directory of units (until, successor).

export type Reorganisation = {
  /** First day without it, ISO. */
  readonly since: string;
  readonly source: string;
};

const MINISTRIES: Reorganisation = {
  since: '2025-03-01',
  source: 'Nghị quyết số 176/2025/QH15',
};

const DEPARTMENTS: Reorganisation = {
  since: '2025-03-01',
  source: 'Nghị định số 45/2025/NĐ-CP',
};

/** Fields whose Bộ and Sở passed into those of another field. */
export const MERGED_FIELDS: readonly {
  readonly field: string;
  readonly abbreviations: readonly string[];
  readonly successor: string;
}[] = [
  { field: 'Kế hoạch và Đầu tư', abbreviations: ['KH&ĐT', 'KHĐT'], successor: 'Tài chính' },
  { field: 'Giao thông vận tải', abbreviations: ['GTVT'], successor: 'Xây dựng' },
  { field: 'Thông tin và Truyền thông', abbreviations: ['TT&TT', 'TTTT'], successor: 'Khoa học và Công nghệ' },
  { field: 'Tài nguyên và Môi trường', abbreviations: ['TN&MT', 'TNMT'], successor: 'Nông nghiệp và Môi trường' },
  {
    field: 'Nông nghiệp và Phát triển nông thôn',
    abbreviations: ['NN&PTNT', 'NNPTNT'],
    successor: 'Nông nghiệp và Môi trường',
  },
  { field: 'Lao động - Thương binh và Xã hội', abbreviations: ['LĐ-TB&XH', 'LĐTBXH'], successor: 'Nội vụ' },
];

/** What a merged field is the field of, and the text that merged it. */
export const MERGED_HEADS: readonly (Reorganisation & { readonly head: string })[] = [
  { head: 'Bộ', ...MINISTRIES },
  { head: 'Sở', ...DEPARTMENTS },
];

/** Other offices that ended under their name. */
export const ENDED_OFFICES: readonly (Reorganisation & { readonly name: string; readonly successor?: string })[] = [
  { name: 'Ủy ban Dân tộc', successor: 'Bộ Dân tộc và Tôn giáo', ...MINISTRIES },
  { name: 'Thanh tra Sở', since: '2025-07-01', source: 'Luật Thanh tra số 84/2025/QH15' },
  { name: 'Thanh tra huyện', since: '2025-07-01', source: 'Luật Thanh tra số 84/2025/QH15' },
];

/** The district level, with all its offices; what remains is the province and the commune (xã, phường, đặc khu). */
export const DISTRICT_LEVEL: Reorganisation = {
  since: '2025-07-01',
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
};

/** The mergers of provinces; which went into which stands in provinces.ts. */
export const PROVINCE_MERGERS: Reorganisation = {
  since: '2025-07-01',
  source: 'Nghị quyết số 202/2025/QH15',
};
