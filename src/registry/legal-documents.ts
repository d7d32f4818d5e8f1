/**
 * Legal documents that plans cite. Under "# type | issuer" one document a line:
 *
 *   number | a law's name, else the subject in few words | day of issue (or its year) | in effect from | confidence |
 *   status, its confidence | relations | where it was checked
 *
 * Confidence, status and sources: see types.ts and sources.ts. Relations are parted by ";": "amended by NUMBER, NUMBER",
 * "replaced by NUMBER from DAY", "in part by NUMBER: PART", "until DAY" (of the period it was made for). "//" is a note.
 */
export const LEGAL_DOCUMENTS = `
# Luật | Quốc hội
77/2015/QH13 | Luật Tổ chức chính quyền địa phương | 2015-06-19 | 2016-01-01 | high | replaced high | amended by 47/2019/QH14; replaced by 65/2025/QH15 from 2025-03-01 | plans texts
// 47/2019/QH14: ended with the two laws it amended
47/2019/QH14 | Luật sửa đổi, bổ sung Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019-11-22 | 2020-07-01 | high | replaced medium | replaced by 63/2025/QH15 from 2025-03-01; replaced by 65/2025/QH15 from 2025-03-01 | plans texts
// 65/2025/QH15: two laws of the same name and year 2025; tell them apart by number or date
65/2025/QH15 | Luật Tổ chức chính quyền địa phương | 2025-02-19 | 2025-03-01 | high | replaced high | replaced by 72/2025/QH15 from 2025-06-16 | texts
// 72/2025/QH15: two levels only (province, commune); district-level authorities ended on 01/7/2025
72/2025/QH15 | Luật Tổ chức chính quyền địa phương | 2025-06-16 | 2025-06-16 | high | in-force high |  | texts
76/2015/QH13 | Luật Tổ chức Chính phủ | 2015-06-19 | 2016-01-01 | high | replaced high | amended by 47/2019/QH14; replaced by 63/2025/QH15 from 2025-03-01 | nd30 texts
63/2025/QH15 | Luật Tổ chức Chính phủ | 2025-02-18 | 2025-03-01 | high | in-force high |  | texts
22/2008/QH12 | Luật Cán bộ, công chức | 2008-11-13 | 2010-01-01 | high | replaced high | amended by 52/2019/QH14; replaced by 80/2025/QH15 from 2025-07-01 | texts
52/2019/QH14 | Luật sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức | 2019-11-25 | 2020-07-01 | high | unknown low |  | texts
80/2025/QH15 | Luật Cán bộ, công chức | 2025-06-24 | 2025-07-01 | high | in-force high |  | texts
58/2010/QH12 | Luật Viên chức | 2010-11-15 | 2012-01-01 | high | replaced high | amended by 52/2019/QH14; replaced by 129/2025/QH15 from 2026-07-01 | texts
129/2025/QH15 | Luật Viên chức | 2025-12-10 | 2026-07-01 | high | in-force high |  | texts
80/2015/QH13 | Luật Ban hành văn bản quy phạm pháp luật | 2015-06-22 | 2016-07-01 | high | replaced high | amended by 63/2020/QH14; replaced by 64/2025/QH15 from 2025-04-01 | texts
63/2020/QH14 | Luật sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật | 2020-06-18 | 2021-01-01 | high | replaced high | replaced by 64/2025/QH15 from 2025-04-01 | texts
64/2025/QH15 | Luật Ban hành văn bản quy phạm pháp luật | 2025-02-19 | 2025-04-01 | high | in-force high | amended by 87/2025/QH15 | texts
87/2025/QH15 | Luật sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật | 2025-06-25 |  | medium | in-force medium |  | knowledge
// 83/2015/QH13: applied from budget year 2017
83/2015/QH13 | Luật Ngân sách nhà nước | 2015-06-25 |  | high | replaced high | replaced by 89/2025/QH15 from 2026-01-01 | register
89/2025/QH15 | Luật Ngân sách nhà nước | 2025-06-25 | 2026-01-01 | high | in-force high |  | register
01/2011/QH13 | Luật Lưu trữ | 2011-11-11 | 2012-07-01 | high | replaced high | replaced by 33/2024/QH15 from 2025-07-01 | register texts
33/2024/QH15 | Luật Lưu trữ | 2024-06-21 | 2025-07-01 | high | in-force high |  | https://datafiles.chinhphu.vn/cpp/files/vbpq/2024/9/33-2024-qh15.pdf texts
51/2005/QH11 | Luật Giao dịch điện tử | 2005-11-29 | 2006-03-01 | high | replaced high | replaced by 20/2023/QH15 from 2024-07-01 | texts
20/2023/QH15 | Luật Giao dịch điện tử | 2023-06-22 | 2024-07-01 | high | in-force high |  | texts
10/2022/QH15 | Luật Thực hiện dân chủ ở cơ sở | 2022-11-10 | 2023-07-01 | medium | unknown low |  | knowledge
104/2016/QH13 | Luật Tiếp cận thông tin | 2016-04-06 | 2018-07-01 | medium | unknown low |  | knowledge
// 36/2018/QH14: later amendments not looked up
36/2018/QH14 | Luật Phòng, chống tham nhũng | 2018-11-20 | 2019-07-01 | medium | unknown low |  | knowledge
// 44/2013/QH13: a successor was before the Quốc hội in late 2025; not verified
44/2013/QH13 | Luật Thực hành tiết kiệm, chống lãng phí | 2013-11-26 | 2014-07-01 | medium | unknown low |  | knowledge
02/2011/QH13 | Luật Khiếu nại | 2011-11-11 | 2012-07-01 | medium | unknown low |  | knowledge
25/2018/QH14 | Luật Tố cáo | 2018-06-12 | 2019-01-01 | medium | unknown low |  | knowledge
42/2013/QH13 | Luật Tiếp công dân | 2013-11-25 | 2014-07-01 | medium | unknown low |  | knowledge
29/2018/QH14 | Luật Bảo vệ bí mật nhà nước | 2018-11-15 | 2020-07-01 | medium | unknown low |  | knowledge
06/2022/QH15 | Luật Thi đua, khen thưởng | 2022-06-15 | 2024-01-01 | medium | unknown low |  | knowledge

# Nghị định | Chính phủ
// 30/2020/NĐ-CP: no replacement known; whether its chapter on archiving copies was touched after Luật Lưu trữ 2024 was not verified
30/2020/NĐ-CP | công tác văn thư | 2020-03-05 | 2020-03-05 | high | in-force medium |  | nd30 register
110/2004/NĐ-CP | công tác văn thư | 2004-04-08 |  | high | replaced high | amended by 09/2010/NĐ-CP; replaced by 30/2020/NĐ-CP from 2020-03-05 | nd30
09/2010/NĐ-CP | sửa đổi, bổ sung Nghị định 110/2004/NĐ-CP về công tác văn thư | 2010-02-08 |  | high | replaced high | replaced by 30/2020/NĐ-CP from 2020-03-05 | nd30
113/2025/NĐ-CP | quy định chi tiết một số điều của Luật Lưu trữ | 2025-06-03 | 2025-07-21 | high | in-force medium |  | https://vanban.chinhphu.vn/?pageid=27160&docid=213822 register
130/2018/NĐ-CP | chữ ký số và dịch vụ chứng thực chữ ký số | 2018-09-27 |  | medium | replaced high | replaced by 23/2025/NĐ-CP from 2025-04-10 | texts knowledge
23/2025/NĐ-CP | chữ ký điện tử và dịch vụ tin cậy | 2025-02-21 | 2025-04-10 | high | in-force high |  | https://vanban.chinhphu.vn/?pageid=27160&docid=212829 register
64/2007/NĐ-CP | ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước | 2007-04-10 |  | medium | unknown low |  | knowledge
73/2019/NĐ-CP | quản lý đầu tư ứng dụng công nghệ thông tin sử dụng vốn ngân sách nhà nước | 2019-09-05 |  | medium | unknown low |  | knowledge
// 47/2020/NĐ-CP: amended or partly replaced by 194/2025/NĐ-CP; extent not verified
47/2020/NĐ-CP | quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước | 2020-04-09 |  | high | partly medium | amended by 194/2025/NĐ-CP | texts register
194/2025/NĐ-CP | cơ sở dữ liệu quốc gia, kết nối và chia sẻ dữ liệu, dữ liệu mở (chi tiết Luật Giao dịch điện tử) | 2025-07-03 | 2025-08-19 | high | in-force medium |  | https://vanban.chinhphu.vn/?pageid=27160&docid=214448 register
59/2022/NĐ-CP | định danh và xác thực điện tử | 2022-09-05 |  | high | replaced high | replaced by 69/2024/NĐ-CP from 2024-07-01 | texts register
69/2024/NĐ-CP | định danh và xác thực điện tử | 2024-06-25 | 2024-07-01 | high | in-force medium |  | https://vanban.chinhphu.vn/?pageid=27160&docid=210491 register
13/2023/NĐ-CP | bảo vệ dữ liệu cá nhân | 2023-04-17 | 2023-07-01 | high | replaced high | replaced by 356/2025/NĐ-CP from 2026-01-01 | texts register
356/2025/NĐ-CP | quy định chi tiết Luật Bảo vệ dữ liệu cá nhân | 2025-12-31 | 2026-01-01 | high | in-force medium |  | https://vanban.chinhphu.vn/?pageid=27160&docid=216387 register
09/2019/NĐ-CP | chế độ báo cáo của cơ quan hành chính nhà nước | 2019-01-24 |  | high | unknown low |  | texts
61/2018/NĐ-CP | cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính | 2018-04-23 | 2018-06-21 | high | replaced high | amended by 107/2021/NĐ-CP; replaced by 118/2025/NĐ-CP from 2025-07-01 | plans phapdien texts
107/2021/NĐ-CP | sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP về cơ chế một cửa, một cửa liên thông | 2021-12-06 |  | high | replaced high | replaced by 118/2025/NĐ-CP from 2025-07-01 | plans phapdien texts
118/2025/NĐ-CP | thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia | 2025-06-09 | 2025-07-01 | high | in-force high | amended by 367/2025/NĐ-CP | phapdien texts
// 367/2025/NĐ-CP: exact day not verified
367/2025/NĐ-CP | sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP | 2025 |  | medium | in-force medium |  | texts
// 45/2020/NĐ-CP: in force in part after 2025; which articles ended was not verified
45/2020/NĐ-CP | thực hiện thủ tục hành chính trên môi trường điện tử | 2020-04-08 | 2020-05-22 | high | unknown low |  | plans https://vanban.chinhphu.vn/?pageid=27160&docid=199753
// 42/2022/NĐ-CP: later status not verified
42/2022/NĐ-CP | cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng | 2022-06-24 | 2022-08-15 | medium | unknown low |  | plans knowledge
43/2011/NĐ-CP | cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử của cơ quan nhà nước | 2011-06-13 |  | medium | replaced medium | replaced by 42/2022/NĐ-CP from 2022-08-15 | knowledge
63/2010/NĐ-CP | kiểm soát thủ tục hành chính | 2010-06-08 | 2010-10-14 | high | unknown low | amended by 48/2013/NĐ-CP, 92/2017/NĐ-CP | texts
48/2013/NĐ-CP | sửa đổi, bổ sung các nghị định liên quan đến kiểm soát thủ tục hành chính | 2013-05-14 |  | high | unknown low | amended by 92/2017/NĐ-CP | texts
92/2017/NĐ-CP | sửa đổi, bổ sung các nghị định liên quan đến kiểm soát thủ tục hành chính | 2017-08-07 |  | high | unknown low |  | texts
20/2008/NĐ-CP | tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính | 2008-02-14 |  | medium | unknown low | amended by 48/2013/NĐ-CP, 92/2017/NĐ-CP | knowledge
// 108/2014/NĐ-CP: Điều 11 was kept alive by 29/2023/NĐ-CP until a new rule
108/2014/NĐ-CP | chính sách tinh giản biên chế | 2014-11-20 | 2015-01-10 | high | replaced high | amended by 113/2018/NĐ-CP, 143/2020/NĐ-CP; replaced by 29/2023/NĐ-CP from 2023-07-20 | plans texts
113/2018/NĐ-CP | sửa đổi, bổ sung Nghị định 108/2014/NĐ-CP về tinh giản biên chế | 2018-08-31 |  | high | replaced high | amended by 143/2020/NĐ-CP; replaced by 29/2023/NĐ-CP from 2023-07-20 | plans texts
143/2020/NĐ-CP | sửa đổi, bổ sung Nghị định 108/2014/NĐ-CP và Nghị định 113/2018/NĐ-CP về tinh giản biên chế | 2020-12-10 |  | high | replaced high | replaced by 29/2023/NĐ-CP from 2023-07-20 | plans texts
29/2023/NĐ-CP | tinh giản biên chế | 2023-06-03 | 2023-07-20 | high | replaced high | replaced by 154/2025/NĐ-CP from 2025-06-16 | texts
154/2025/NĐ-CP | tinh giản biên chế | 2025-06-15 | 2025-06-16 | high | in-force high |  | texts
178/2024/NĐ-CP | chính sách, chế độ khi sắp xếp tổ chức bộ máy của hệ thống chính trị | 2024-12-31 | 2025-01-01 | medium | unknown medium | amended by 67/2025/NĐ-CP | knowledge
67/2025/NĐ-CP | sửa đổi, bổ sung Nghị định 178/2024/NĐ-CP | 2025-03-15 |  | medium | unknown medium |  | knowledge
62/2020/NĐ-CP | vị trí việc làm và biên chế công chức | 2020-06-01 | 2020-07-20 | high | partly medium | in part by 361/2025/NĐ-CP: vị trí việc làm công chức | plans texts
// 361/2025/NĐ-CP: day taken from one text only
361/2025/NĐ-CP | vị trí việc làm công chức | 2025-12-31 |  | medium | in-force medium |  | texts
// 106/2020/NĐ-CP: 232/2026/NĐ-CP (26/6/2026) rules anew on vị trí việc làm viên chức; what it repeals was not verified
106/2020/NĐ-CP | vị trí việc làm, số lượng người làm việc ở đơn vị sự nghiệp công lập | 2020-09-10 | 2020-11-15 | high | unknown low |  | plans phapdien
232/2026/NĐ-CP | vị trí việc làm viên chức | 2026-06-26 |  | medium | in-force low |  | texts
120/2020/NĐ-CP | thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập | 2020-10-07 | 2020-12-01 | high | unknown low |  | plans phapdien
24/2014/NĐ-CP | tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh | 2014-04-04 |  | high | replaced medium | amended by 107/2020/NĐ-CP; replaced by 45/2025/NĐ-CP from 2025-03-01 | texts knowledge
// 107/2020/NĐ-CP: often confused with 107/2021/NĐ-CP (one-stop shop)
107/2020/NĐ-CP | sửa đổi, bổ sung Nghị định 24/2014/NĐ-CP về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh | 2020-09-14 | 2020-11-25 | high | replaced medium | replaced by 45/2025/NĐ-CP from 2025-03-01 | plans texts knowledge
37/2014/NĐ-CP | tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện | 2014-05-05 |  | high | replaced medium | amended by 108/2020/NĐ-CP; replaced by 45/2025/NĐ-CP from 2025-03-01 | texts knowledge
// 108/2020/NĐ-CP: often confused with 108/2014/NĐ-CP (tinh giản biên chế)
108/2020/NĐ-CP | sửa đổi, bổ sung Nghị định 37/2014/NĐ-CP về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện | 2020-09-14 | 2020-11-25 | high | replaced medium | replaced by 45/2025/NĐ-CP from 2025-03-01 | plans texts knowledge
45/2025/NĐ-CP | tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp huyện | 2025-02-28 | 2025-03-01 | high | replaced high | replaced by 150/2025/NĐ-CP from 2025-07-01 | texts knowledge
150/2025/NĐ-CP | tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp xã | 2025-06-12 | 2025-07-01 | high | in-force high | amended by 370/2025/NĐ-CP | texts
370/2025/NĐ-CP | sửa đổi, bổ sung Nghị định 150/2025/NĐ-CP | 2025-12-31 |  | high | in-force medium |  | texts
35/2022/NĐ-CP | quản lý khu công nghiệp và khu kinh tế | 2022-05-28 | 2022-07-15 | high | unknown low |  | plans texts
138/2020/NĐ-CP | tuyển dụng, sử dụng và quản lý công chức | 2020-11-27 | 2020-12-01 | high | replaced high | replaced by 170/2025/NĐ-CP from 2025-07-01 | plans texts
170/2025/NĐ-CP | tuyển dụng, sử dụng và quản lý công chức | 2025-06-30 | 2025-07-01 | high | in-force high | amended by 300/2026/NĐ-CP | https://vanban.chinhphu.vn/?pageid=27160&docid=214323 texts
300/2026/NĐ-CP | sửa đổi, bổ sung Nghị định 170/2025/NĐ-CP | 2026-07-29 |  | medium | in-force medium |  | texts
// 115/2020/NĐ-CP: the day from which 259/2026/NĐ-CP applies was not verified (Luật Viên chức 2025 applies from 01/7/2026)
115/2020/NĐ-CP | tuyển dụng, sử dụng và quản lý viên chức | 2020-09-25 | 2020-09-29 | high | replaced medium | amended by 85/2023/NĐ-CP; replaced by 259/2026/NĐ-CP | plans phapdien register
85/2023/NĐ-CP | sửa đổi, bổ sung Nghị định 115/2020/NĐ-CP | 2023-12-07 |  | high | unknown low |  | phapdien
259/2026/NĐ-CP | tuyển dụng, sử dụng và quản lý viên chức | 2026-06-30 |  | medium | in-force medium |  | register
90/2020/NĐ-CP | đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức | 2020-08-13 |  | high | partly medium | amended by 48/2023/NĐ-CP; in part by 335/2025/NĐ-CP: công chức; in part by 233/2026/NĐ-CP: viên chức | phapdien
48/2023/NĐ-CP | sửa đổi, bổ sung Nghị định 90/2020/NĐ-CP | 2023-07-17 |  | high | unknown low |  | phapdien
335/2025/NĐ-CP | đánh giá, xếp loại chất lượng công chức | 2025 |  | medium | in-force medium |  | phapdien
233/2026/NĐ-CP | đánh giá, xếp loại chất lượng viên chức | 2026-06-26 | 2026-07-01 | medium | in-force medium |  | phapdien https://vanban.chinhphu.vn/?pageid=27160&docid=218616
60/2021/NĐ-CP | cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập | 2021-06-21 | 2021-08-15 | high | in-force medium | amended by 111/2025/NĐ-CP | plans phapdien
16/2015/NĐ-CP | cơ chế tự chủ của đơn vị sự nghiệp công lập | 2015-02-14 |  | high | replaced high | replaced by 60/2021/NĐ-CP from 2021-08-15 | plans phapdien
111/2025/NĐ-CP | sửa đổi, bổ sung Nghị định 60/2021/NĐ-CP | 2025-05-22 |  | high | in-force medium |  | phapdien
130/2005/NĐ-CP | tự chủ về biên chế, kinh phí quản lý hành chính của cơ quan nhà nước | 2005-10-17 |  | high | unknown low | amended by 117/2013/NĐ-CP | plans
117/2013/NĐ-CP | sửa đổi, bổ sung Nghị định 130/2005/NĐ-CP | 2013-10-07 |  | high | unknown low |  | plans
32/2019/NĐ-CP | giao nhiệm vụ, đặt hàng hoặc đấu thầu cung cấp sản phẩm, dịch vụ công sử dụng ngân sách nhà nước từ nguồn chi thường xuyên | 2019-04-10 |  | high | unknown low |  | plans texts

# Nghị quyết | Chính phủ
76/NQ-CP | Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 | 2021-07-15 |  | high | in-force medium |  | plans texts
30c/NQ-CP | Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020 | 2011-11-08 |  | high | period-ended high | until 2020-12-31 | texts
131/NQ-CP | đẩy mạnh cải cách thủ tục hành chính, hiện đại hóa phương thức chỉ đạo, điều hành | 2022-10-06 |  | high | unknown low |  | plans texts
04/NQ-CP | đẩy mạnh phân cấp, phân quyền trong quản lý nhà nước | 2022-01-10 |  | high | unknown low |  | plans
08/NQ-CP | Chương trình hành động thực hiện Nghị quyết 19-NQ/TW (đơn vị sự nghiệp công lập) | 2018-01-24 |  | high | unknown low |  | plans
132/NQ-CP | Chương trình hành động thực hiện Nghị quyết 26-NQ/TW (đội ngũ cán bộ các cấp) | 2018-10-24 |  | high | unknown low |  | plans
17/NQ-CP | nhiệm vụ, giải pháp phát triển Chính phủ điện tử giai đoạn 2019 - 2020, định hướng đến 2025 | 2019-03-07 |  | medium | unknown low |  | knowledge
68/NQ-CP | Chương trình cắt giảm, đơn giản hóa quy định liên quan đến hoạt động kinh doanh giai đoạn 2020 - 2025 | 2020-05-12 |  | medium | unknown low | until 2025-12-31 | knowledge
66/NQ-CP | Chương trình cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến sản xuất, kinh doanh năm 2025 và 2026 | 2025-03-26 |  | high | unknown low |  | texts

# Quyết định | Thủ tướng Chính phủ
// 468/QĐ-TTg: an unrelated 468/QĐ-TTg of 30/3/2011 exists
468/QĐ-TTg | Đề án đổi mới cơ chế một cửa, một cửa liên thông | 2021-03-27 |  | high | unknown low |  | plans texts
766/QĐ-TTg | Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp theo thời gian thực trên môi trường điện tử | 2022-06-23 |  | high | unknown low |  | plans texts
28/2018/QĐ-TTg | gửi, nhận văn bản điện tử giữa cơ quan hành chính nhà nước | 2018-07-12 |  | high | unknown low |  | plans texts
45/2016/QĐ-TTg | tiếp nhận hồ sơ, trả kết quả thủ tục hành chính qua bưu chính công ích | 2016-10-19 |  | medium | unknown low |  | knowledge
1847/QĐ-TTg | Đề án Văn hóa công vụ | 2018-12-27 |  | medium | unknown low |  | knowledge
749/QĐ-TTg | Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030 | 2020-06-03 |  | high | unknown low |  | https://vanban.chinhphu.vn/?pageid=27160&docid=200163
942/QĐ-TTg | Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030 | 2021-06-15 |  | high | unknown low |  | https://vanban.chinhphu.vn/?pageid=27160&docid=203403
06/QĐ-TTg | Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn 2030 (Đề án 06) | 2022-01-06 |  | high | unknown low |  | https://vanban.chinhphu.vn/?pageid=27160&docid=205022
411/QĐ-TTg | Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030 | 2022-03-31 |  | medium | unknown low |  | knowledge
422/QĐ-TTg | danh mục dịch vụ công trực tuyến tích hợp, cung cấp trên Cổng Dịch vụ công quốc gia năm 2022 | 2022-04-04 |  | medium | unknown low |  | knowledge
1015/QĐ-TTg | phương án phân cấp trong giải quyết thủ tục hành chính thuộc phạm vi quản lý của các bộ, cơ quan ngang bộ | 2022-08-30 |  | medium | unknown low |  | knowledge
1085/QĐ-TTg | Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ trong hệ thống hành chính nhà nước giai đoạn 2022 - 2025 | 2022-09-15 |  | medium | unknown low |  | knowledge

# Chỉ thị | Thủ tướng Chính phủ
13/CT-TTg | trách nhiệm người đứng đầu cơ quan hành chính trong cải cách thủ tục hành chính | 2015-06-10 |  | high | unknown low |  | plans
26/CT-TTg | kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp | 2016-09-05 |  | high | unknown low |  | plans
30/CT-TTg | nâng cao chất lượng giải quyết thủ tục hành chính tại bộ, ngành, địa phương | 2018-10-30 |  | high | unknown low |  | plans
10/CT-TTg | xử lý, ngăn chặn nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc | 2019-04-22 |  | high | unknown low |  | plans
23/CT-TTg | đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 | 2021-09-02 |  | high | unknown low |  | plans
27/CT-TTg | tiếp tục cải cách, nâng cao hiệu quả giải quyết thủ tục hành chính, cung cấp dịch vụ công trực tuyến | 2023-10-27 |  | medium | unknown low |  | knowledge

# Công điện | Thủ tướng Chính phủ
280/CĐ-TTg | chấn chỉnh, tăng cường trách nhiệm trong xử lý công việc của các bộ, cơ quan, địa phương | 2023-04-19 |  | high | unknown low |  | plans
968/CĐ-TTg | tháo gỡ khó khăn, vướng mắc trong cải cách thủ tục hành chính và dịch vụ công trực tuyến | 2023-10-16 |  | high | unknown low |  | plans

# Thông tư | Văn phòng Chính phủ
01/2020/TT-VPCP | chế độ báo cáo định kỳ của Văn phòng Chính phủ và Hệ thống thông tin báo cáo | 2020-10-21 |  | high | unknown low |  | plans texts
02/2017/TT-VPCP | hướng dẫn nghiệp vụ kiểm soát thủ tục hành chính | 2017-10-31 |  | high | unknown low |  | texts
// 01/2018/TT-VPCP: the decree it guides ended on 01/7/2025; 03/2025/TT-VPCP guides the new one
01/2018/TT-VPCP | hướng dẫn thi hành Nghị định 61/2018/NĐ-CP | 2018-11-23 |  | medium | unknown low |  | knowledge
// 03/2025/TT-VPCP: day from knowledge only
03/2025/TT-VPCP | hướng dẫn thi hành Nghị định 118/2025/NĐ-CP | 2025-09-15 |  | medium | in-force low |  | texts knowledge
01/2023/TT-VPCP | số hóa hồ sơ, kết quả giải quyết thủ tục hành chính và thực hiện thủ tục hành chính trên môi trường điện tử | 2023-04-05 |  | medium | unknown low |  | knowledge

# Thông tư | Bộ Tài chính
343/2016/TT-BTC | công khai ngân sách nhà nước đối với các cấp ngân sách | 2016-12-30 |  | high | unknown low |  | plans texts
61/2017/TT-BTC | công khai ngân sách đối với đơn vị dự toán ngân sách, tổ chức được ngân sách hỗ trợ | 2017-06-15 |  | medium | unknown low | amended by 90/2018/TT-BTC | plans knowledge
90/2018/TT-BTC | sửa đổi, bổ sung Thông tư 61/2017/TT-BTC | 2018-09-28 |  | medium | unknown low |  | knowledge
56/2022/TT-BTC | hướng dẫn cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập | 2022-09-16 |  | high | unknown low |  | texts

# Thông tư liên tịch | Bộ Tài chính, Bộ Nội vụ
71/2014/TTLT-BTC-BNV | tự chủ về kinh phí quản lý hành chính của cơ quan nhà nước | 2014-05-30 |  | high | unknown low |  | plans

# Thông tư | Bộ Nội vụ
12/2022/TT-BNV | hướng dẫn về vị trí việc làm công chức trong cơ quan, tổ chức hành chính và đơn vị sự nghiệp công lập | 2022-12-30 |  | medium | unknown low |  | knowledge
01/2019/TT-BNV | quy trình trao đổi, lưu trữ, xử lý tài liệu điện tử trong công tác văn thư | 2019-01-24 |  | medium | unknown low |  | knowledge
// 01/2011/TT-BNV: its subject passed to Phụ lục I of 30/2020/NĐ-CP; formal repeal not looked up
01/2011/TT-BNV | thể thức và kỹ thuật trình bày văn bản hành chính | 2011-01-19 |  | medium | superseded medium | replaced by 30/2020/NĐ-CP from 2020-03-05 | knowledge

# Thông tư | Bộ Thông tin và Truyền thông
10/2016/TT-BTTTT | ban hành QCVN 102:2016/BTTTT, cấu trúc mã định danh và định dạng gói tin trao đổi giữa các hệ thống quản lý văn bản và điều hành | 2016-04-01 |  | medium | unknown low |  | knowledge

# Nghị quyết | Bộ Chính trị
39-NQ/TW | tinh giản biên chế, cơ cấu lại đội ngũ cán bộ, công chức, viên chức | 2015-04-17 |  | high | unknown low |  | plans texts
39-NQ/TW | quản lý, khai thác, sử dụng và phát huy các nguồn lực của nền kinh tế | 2019-01-15 |  | medium | unknown low |  | knowledge
39-NQ/TW | xây dựng và phát triển tỉnh Nghệ An | 2023-07-18 |  | medium | unknown low |  | knowledge
26-NQ/TW | phát triển vùng Bắc Trung Bộ và duyên hải Trung Bộ | 2022-11-03 |  | medium | unknown low |  | knowledge
52-NQ/TW | chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư | 2019-09-27 |  | medium | unknown low |  | knowledge
57-NQ/TW | đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia | 2024-12-22 |  | high | unknown low |  | texts
66-NQ/TW | đổi mới công tác xây dựng và thi hành pháp luật | 2025-04-30 |  | medium | unknown low |  | knowledge
68-NQ/TW | phát triển kinh tế tư nhân | 2025-05-04 |  | medium | unknown low |  | knowledge

# Nghị quyết | Ban Chấp hành Trung ương khóa XII
18-NQ/TW | sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hiệu lực, hiệu quả | 2017-10-25 |  | high | unknown low |  | plans texts
19-NQ/TW | tổ chức, quản lý, chất lượng và hiệu quả hoạt động của đơn vị sự nghiệp công lập | 2017-10-25 |  | high | unknown low |  | plans texts
26-NQ/TW | xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược | 2018-05-19 |  | high | unknown low |  | plans texts
27-NQ/TW | cải cách chính sách tiền lương | 2018-05-21 |  | high | unknown low |  | plans texts

# Nghị quyết | Ban Chấp hành Trung ương khóa XIII
18-NQ/TW | đổi mới, hoàn thiện thể chế, chính sách về quản lý và sử dụng đất | 2022-06-16 |  | medium | unknown low |  | knowledge
19-NQ/TW | nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045 | 2022-06-16 |  | medium | unknown low |  | knowledge
27-NQ/TW | xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới | 2022-11-09 |  | high | unknown low |  | texts

# Kết luận | Bộ Chính trị
28-KL/TW | tinh giản biên chế, cơ cấu lại đội ngũ cán bộ, công chức, viên chức | 2022-02-21 |  | medium | unknown low |  | knowledge
50-KL/TW | tiếp tục thực hiện Nghị quyết 18-NQ/TW (2017) về tổ chức bộ máy | 2023-02-28 |  | medium | unknown low |  | knowledge
`;

/** Two days in circulation, each somewhere in print: never the ground of a finding. Number, days, subject. */
export const DISPUTED = `
10/NQ-CP | 2018-01-24 2018-02-03 | Chương trình hành động thực hiện Nghị quyết 18-NQ/TW (2017)
`;

/** Seen once, not checked further: never the ground of a finding. */
export const UNVERIFIED = `
905/QĐ-BNV | 2022-11-17 | Đề án tăng cường năng lực đội ngũ cán bộ, công chức làm công tác cải cách hành chính giai đoạn 2022 - 2030
595/NQ-UBTVQH15 | 2022-09-12 | sắp xếp đơn vị hành chính cấp huyện, cấp xã
876/QĐ-BNV | 2022-11-10 | Đề án xác định Chỉ số cải cách hành chính giai đoạn 2022 - 2030
826/QĐ-TTg | 2026-05-11 | tiếp tục Đề án 06 trong giai đoạn mới
116/2024/NĐ-CP | 2024-09-17 | sửa đổi Nghị định 138/2020/NĐ-CP và Nghị định 06/2023/NĐ-CP
172/2025/NĐ-CP | 2025-06-30 | xử lý kỷ luật cán bộ, công chức
171/2025/NĐ-CP | 2025-06-30 | đào tạo, bồi dưỡng công chức
78/2025/NĐ-CP | 2025-04-01 | chi tiết Luật Ban hành văn bản quy phạm pháp luật (sau 34/2016/NĐ-CP)
79/2025/NĐ-CP | 2025-04-01 | kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật
`;
