/** Names of national bodies, systems and documents in their one right form (NĐ 30/2020, PL II, IV–V; the bodies' own sites). */
export const OFFICIAL_NAMES = `
Cổng Dịch vụ công quốc gia
Cổng Dịch vụ công
Trung tâm Hành chính công
Trung tâm Phục vụ hành chính công
Bảo hiểm xã hội Việt Nam
Tổng đài Dịch vụ công
Hội Liên hiệp Phụ nữ
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Tòa án nhân dân
Viện kiểm sát nhân dân
Cơ sở dữ liệu quốc gia
Kho bạc Nhà nước
Ngân hàng Nhà nước
Ban Chấp hành Trung ương
Ban Chấp hành Đảng bộ
Ban Cán sự đảng
Ban Thường vụ
Bộ phận Một cửa
Bộ phận Tiếp nhận và Trả kết quả
Hội đồng nhân dân
Ủy ban nhân dân
Ủy ban Thường vụ Quốc hội
Mặt trận Tổ quốc
Chánh Văn phòng
Chánh Thanh tra
Chính phủ
Quốc hội
Tỉnh ủy
Thành ủy
Huyện ủy
Thủ tướng Chính phủ
Phó Thủ tướng Chính phủ
Phó Chủ tịch UBND
Phó Chủ tịch Ủy ban nhân dân
Phó Chủ tịch Hội đồng nhân dân
Văn phòng Chính phủ
Luật Ban hành văn bản quy phạm pháp luật
Luật Tổ chức chính quyền địa phương
Luật Cán bộ, công chức
Luật Thực hành tiết kiệm, chống lãng phí
Luật Phòng, chống tham nhũng
Luật Thi đua, khen thưởng
Luật Phòng, chống tác hại của rượu, bia
Luật Phòng, chống bạo lực gia đình
Luật Quản lý, sử dụng tài sản công
Bộ Nội vụ
Bộ Tài chính
Bộ Tư pháp
Bộ Y tế
Bộ Khoa học và Công nghệ
Bộ Kế hoạch và Đầu tư
Bộ Thông tin và Truyền thông
Bộ Giáo dục và Đào tạo
Sở Nội vụ
Sở Tài chính
Sở Tư pháp
Sở Y tế
Sở Khoa học và Công nghệ
Sở Kế hoạch và Đầu tư
Sở Thông tin và Truyền thông
Sở Giáo dục và Đào tạo
Sở Tài nguyên và Môi trường
Sở Công Thương
`;
