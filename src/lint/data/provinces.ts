/**
 * Provinces and centrally run cities. `into`: the province that took it in on 01/7/2025 (Nghị quyết số 202/2025/QH15
 * ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh).
 */
export type Province = { readonly name: string; readonly into?: string };

const KEPT =
  'Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng, Tuyên Quang, Lào Cai, ' +
  'Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, ' +
  'Đắk Lắk, Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang';

const MERGED =
  'Hà Giang > Tuyên Quang, Yên Bái > Lào Cai, Bắc Kạn > Thái Nguyên, Vĩnh Phúc > Phú Thọ, Hòa Bình > Phú Thọ, Bắc Giang > Bắc Ninh, ' +
  'Thái Bình > Hưng Yên, Hải Dương > Hải Phòng, Hà Nam > Ninh Bình, Nam Định > Ninh Bình, Quảng Bình > Quảng Trị, Quảng Nam > Đà Nẵng, ' +
  'Kon Tum > Quảng Ngãi, Bình Định > Gia Lai, Ninh Thuận > Khánh Hòa, Bình Thuận > Lâm Đồng, Đắk Nông > Lâm Đồng, Phú Yên > Đắk Lắk, ' +
  'Bình Dương > Hồ Chí Minh, Bà Rịa - Vũng Tàu > Hồ Chí Minh, Bình Phước > Đồng Nai, Long An > Tây Ninh, Sóc Trăng > Cần Thơ, ' +
  'Hậu Giang > Cần Thơ, Bến Tre > Vĩnh Long, Trà Vinh > Vĩnh Long, Tiền Giang > Đồng Tháp, Bạc Liêu > Cà Mau, Kiên Giang > An Giang, ' +
  'Thừa Thiên Huế > Huế';

export const PROVINCES: readonly Province[] = [
  ...KEPT.split(', ').map((name) => ({ name })),
  ...MERGED.split(', ').map((pair) => {
    const [name = '', into = ''] = pair.split(' > ');
    return { name, into };
  }),
];
