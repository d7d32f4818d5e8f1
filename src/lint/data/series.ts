/** Words of the genre that stand side by side and take a comma between them; "/" parts the members of a series; "+" members of one
 * syllable, of which the first begins no longer word here. */
export const SERIES = `
kỷ luật/kỷ cương
xử lý nhà+đất
sắp xếp nhà+đất
sắp xếp lại nhà+đất
thăm định/đánh giá
phản ánh/kiến nghị
chức năng/nhiệm vụ
nhiệm vụ/quyền hạn
mẫu đơn/tờ khai
lãnh đạo/quản lý
chỉ đạo/điều hành
cán bộ/công chức
công chức/viên chức
người dân/doanh nghiệp
tổ chức/cá nhân
tổ chức/công dân
cá nhân/tổ chức
khó khăn/vướng mắc
tồn tại/hạn chế
theo dõi/đôn đốc
đôn đốc/kiểm tra
kiểm tra/giám sát
kiểm tra/đánh giá
thanh tra/kiểm tra
rà soát/đánh giá
rà soát/sửa đổi
sửa đổi/bổ sung
cập nhật/bổ sung
bổ sung/thay thế
thay thế/bãi bỏ
nghiên cứu/đề xuất
tuyên truyền/phổ biến
phổ biến/giáo dục
thông tin/tuyên truyền
hướng dẫn/đôn đốc
xây dựng/ban hành
xây dựng/hoàn thiện
đào tạo/bồi dưỡng
nâng cao/cải thiện
tiếp nhận/giải quyết
tiếp nhận/xử lý
nội dung/hình thức
trình tự/thủ tục
kịp thời/chính xác
kịp thời/đầy đủ
công khai/minh bạch
đồng bộ/thống nhất
tập thể/cá nhân
cơ quan/đơn vị
sở+ngành
bộ+ngành
ban+ngành
gửi+nhận
khen thưởng/kỷ luật
quản lý/vận hành
kết nối/chia sẻ
tích hợp/chia sẻ
hiệu lực/hiệu quả
thanh tra/kiểm toán
tài chính/ngân sách
nhiệm vụ/giải pháp
quản lý/điều hành
mục đích/yêu cầu
mục tiêu/nhiệm vụ
thẩm định/đánh giá
đề xuất/kiến nghị
giải pháp/biện pháp
sắp xếp/kiện toàn
kiện toàn/củng cố
điều chỉnh/bổ sung
trách nhiệm/quyền hạn
`;
