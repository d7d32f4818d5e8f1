/** Abbreviations of document types in symbols (NĐ 30/2020/NĐ-CP, PL III, mục I; Hướng dẫn 36-HD/VPTW for the Party). */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['NQ', ['Nghị quyết']],
  ['NQLT', ['Nghị quyết liên tịch']],
  ['NĐ', ['Nghị định']],
  ['QĐ', ['Quyết định', 'Quy định']],
  ['QĐI', ['Quy định']],
  ['QYĐ', ['Quy định']],
  ['CT', ['Chỉ thị']],
  ['QC', ['Quy chế']],
  ['TT', ['Thông tư']],
  ['TTLT', ['Thông tư liên tịch']],
  ['TC', ['Thông cáo']],
  ['TB', ['Thông báo']],
  ['TBKL', ['Thông báo kết luận']],
  ['HD', ['Hướng dẫn']],
  ['KL', ['Kết luận']],
  ['CTR', ['Chương trình']],
  ['KH', ['Kế hoạch']],
  ['PA', ['Phương án']],
  ['ĐA', ['Đề án']],
  ['DA', ['Dự án']],
  ['BC', ['Báo cáo']],
  ['BB', ['Biên bản']],
  ['TTR', ['Tờ trình']],
  ['HĐ', ['Hợp đồng']],
  ['CĐ', ['Công điện']],
  ['CV', ['Công văn']],
  ['GM', ['Giấy mời']],
  ['VBHN', ['Văn bản hợp nhất']],
  ['PL', ['Pháp lệnh']],
  ['SL', ['Sắc lệnh']],
  ['L', ['Luật', 'Lệnh']],
]);

/** Agencies whose abbreviation means one body in the whole country. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['CP', 'Chính phủ'],
  ['TTG', 'Thủ tướng Chính phủ'],
  ['CTN', 'Chủ tịch nước'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['KTNN', 'Kiểm toán nhà nước'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BCA', 'Bộ Công an'],
  ['BCT', 'Bộ Công Thương'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BNV', 'Bộ Nội vụ'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BTC', 'Bộ Tài chính'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BTP', 'Bộ Tư pháp'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BXD', 'Bộ Xây dựng'],
  ['BYT', 'Bộ Y tế'],
]);

/** What a type abbreviation can stand for (QĐ: Quyết định, of the Party also Quy định); empty when unknown. */
export function typeNames(abbreviation: string): readonly string[] {
  return TYPES.get(abbreviation.toUpperCase().replace(/^ND$/, 'NĐ').replace(/^QD$/, 'QĐ')) ?? [];
}

/** The one body that an abbreviation means everywhere (CP → Chính phủ); undefined for local and Party ones. */
export function agencyName(abbreviation: string): string | undefined {
  const plain = abbreviation.toUpperCase().replace(/[&.]/g, '');
  if (/^QH\d*$/.test(plain)) return 'Quốc hội';
  if (/^UBTVQH\d*$/.test(plain)) return 'Ủy ban Thường vụ Quốc hội';
  return AGENCIES.get(plain);
}
