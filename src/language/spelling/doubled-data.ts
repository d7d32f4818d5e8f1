/** Syllables that are said twice on purpose: luôn luôn, dần dần, ngày ngày. */
export const SAID_TWICE = `ai ào ầm ba băm bon bừng chằm chậm chốn chôm chung chấm chuồn cào dần đăm đâu đều đêm điệp đời đùng đùa gạch gần
hàng hay hằm hầm hừng khăng khắp khẽ lăm lâng lần lớp luôn lù mãi nào năm ngành ngày người nhà nhanh nhẹ nơi nườm oang phăng phơi rào
rần rầm rưng sàn sáng se song sơ sờ tầng thao thường tối trơ trùng trưa từ tưng ung ùn vân vành vù vừa xa xanh xăm`;

/** Words of two syllables that are said twice on purpose, or stand twice where only a comma is missing. */
export const PAIRS_SAID_TWICE = 'từng bước|từng ngày|một cửa|lần lượt';

/** After these, a word of two syllables is said again with more: bổ nhiệm (,) bổ nhiệm lại, hệ thống (,) hệ thống hóa. */
export const GOES_ON = 'lại hóa hoá';

/** Heads of a unit, before whose name its kind may stand twice: Trưởng ban Ban Quản lý, Chánh Văn phòng Văn phòng. */
export const HEADS = 'trưởng phó chánh đốc viên thư tịch';
export const KINDS_OF_UNIT = `ban phòng sở cục vụ viện chi tổ đội hội đoàn trường trạm|văn phòng|trung tâm|chi cục|tổng cục|thanh tra`;

/** A noun whose double is a verb: "các tổ chức tổ chức thực hiện". */
export const NOUN_AND_VERB = 'tổ chức|báo cáo|quy định|kế hoạch|đề nghị|yêu cầu|quyết định|lãnh đạo|đại diện';
/** Before the noun. */
export const BEFORE_NOUN = 'các những mỗi mọi từng nhiều quan đoàn vị nhân thể luật';

/** No word ends with these, so that the syllable after them cannot end one. */
export const FUNCTION_WORDS =
  'các những và của về cho với là một bằng bởi để khi mà theo tại trong trên dưới từ đến đã đang sẽ được bị phải cần không chưa';

/** Words after whose end the same syllable may stand for itself: "thiết bị bị hỏng", "kèm theo theo mẫu", "nêu trên trên địa bàn". */
export const ENDS_BEFORE_ITSELF = `nhà ở|chỗ ở|nơi ở|đất ở|thiết bị|chuẩn bị|trang bị|kèm theo|tiếp theo|dựa theo|đi theo|nêu trên|kể trên|bên trên|phía trên|cấp trên|bên trong|bên dưới|cấp dưới
phía dưới|trở lên|như sau|tiếp sau|phía sau|còn lại|trở lại|trở về|hiện có|ngoài ra|trước hết|lần trước|năm trước|kỳ trước`;

/**
 * Words that begin with a syllable with which other words end: "phân công công việc" is right. Between "|"
 * stand the syllable and what follows it in such words.
 */
export const BEGINS_A_WORD = `
an toàn ninh sinh dân cư|ảnh hưởng|áp dụng lực|ban hành bố đầu giám quản chỉ|bảo đảm vệ mật hiểm trì dưỡng lưu quản|báo cáo chí đài
bản án đồ thân địa chất sắc quyền lĩnh|bằng chứng cấp khen cách lòng|biên chế bản soạn tập giới lai|biện pháp luận|biểu mẫu dương đồ quyết thị hiện
bệnh viện nhân tật nặng nhẹ mạn cấp|bình đẳng quân ổn chọn luận|bộ máy phận môn trưởng ngành đội luật|bổ nhiệm sung trợ|cá nhân biệt thể|cách thức mạng làm ly thể chức|cải cách thiện tiến tạo
cam kết đoan|cán bộ|cảnh báo sát quan giác vệ|cao cấp nhất độ tốc điểm đẳng|cấp bách phép thiết trên dưới ủy phát quyền nước thoát bậc|cầu đường nối|cân đối nhắc bằng
chất lượng vấn liệu|chấp hành thuận nhận|chế độ biến tài tạo định|chi phí tiết nhánh bộ ủy trả tiêu cục đoàn hội|chỉ đạo tiêu số thị đạo định dẫn|chính sách quyền phủ trị thức xác đáng đảng quy
chủ động trì trương tịch yếu thể đạo quyền quan đề đầu sở nhiệm|chung cuộc sức tay kết|chuyên môn đề nghiệp gia viên trách ngành|chuyển đổi giao biến tiếp|chứng nhận thực minh chỉ từ
chức năng vụ danh trách sắc|cơ quan chế sở cấu bản hội động cấu|cục bộ|công việc tác khai bố chức vụ nghệ nghiệp trình cụ dân ty an đoàn lập ích bằng nhận văn điện chứng trường quyền tố ước suất trái nhân
cộng đồng tác hòa hoà sản|cụ thể|cung cấp ứng|dân chủ số tộc cư sự trí vận tộc sinh quân cử|danh mục sách hiệu nghĩa dự|dẫn đầu đến chứng|di sản chuyển động dân tích dời
diện tích mạo|diễn biến đàn ra tập|dịch vụ bệnh chuyển|doanh nghiệp nhân thu|dự án thảo toán kiến báo phòng trữ thi|dụng cụ ý|duy trì nhất|dữ liệu|đa dạng số phần|đại biểu diện hội học đoàn lý|đánh giá
đào tạo|đảm bảo nhiệm đương nhận|đạo đức|đáp ứng|đặc biệt thù điểm trưng sắc|đăng ký tải|đầu tư mối vào ra năm tiên|đẩy mạnh nhanh lùi|đề xuất nghị án cao tài cương cập xướng|đích danh thực đáng
điểm số đến mới yếu|điện tử thoại toán lực ảnh thoại tín|điều hành kiện chỉnh tra động lệ tiết phối|định kỳ hướng mức danh lượng giá biên vị hình chế suất dạng|địa phương bàn điểm chỉ chính giới|đình chỉ|đoàn kết viên thể thanh kiểm
độ tuổi dài|đối thoại tượng với chiếu tác sánh ngoại|đồng bộ thời ý chí loại bào hành thuận nhất nghiệp đội|động viên lực thái|đơn vị giản giá thư từ|đủ điều|đường dây bộ thủy lối|đúng hạn quy luật mức thời
đức tính|gia đình tăng nhập hạn đình công|giá trị cả đất thành bán thuê mua vốn vé|huy động chương hiệu|giải quyết pháp trình thích thể đáp tỏa|giám sát đốc định|giảm thiểu nghèo dần tải|giao dịch tiếp thông lưu nhiệm việc thoa|giáo dục viên|góp ý phần|hành chính động vi trình nghề khách
hài hòa hoà lòng|hạ tầng|hạn chế hẹp mức|hàng hóa hoá năm tháng quý tuần không hải ngày đầu|hệ thống số|hiện đại trạng hành nay hữu thực diện tượng trường|hiệu quả lực suất trưởng|hình thức thành ảnh|hóa đơn chất|hoạch định
hoạt động|học tập sinh viên phí bạ|hỏi đáp|hồ sơ|hỗ trợ|hộ khẩu tịch nghèo gia kinh chiếu|hội nghị họp viên đồng thảo nhập thi đàm|hợp tác lý đồng pháp nhất lệ phần tình|hướng dẫn đến tới|ích lợi
kết quả luận hợp nối cấu|kế hoạch toán thừa tiếp|khai thác báo sinh trương|khảo sát|kiểm tra soát toán điểm định nghiệm|kiến nghị thức trúc thiết tạo|kiện toàn|kinh tế phí doanh nghiệm tế|ký kết túc số hiệu
kỳ họp vọng thi|kỷ luật cương niệm|lãnh đạo thổ|lập pháp kế trình luận trường|lệ phí thuộc|liên thông quan kết tục tịch ngành hệ|linh hoạt|loại hình trừ bỏ|lợi ích thế nhuận dụng|luật sư pháp|luận cứ văn chứng|lực lượng|lượng hóa hoá
lý do luận lịch thuyết|lĩnh vực|mại dâm|mạng lưới xã|mặt bằng trận hàng|minh bạch chứng họa|mô hình tả|môi trường|mới mẻ|mục tiêu đích|mức độ sống lương|năng lực suất lượng động|nâng cao cấp|nghị quyết định trường|nghĩa vụ|nghiệm thu
nghiệp vụ đoàn|ngành nghề|nguồn lực vốn thu gốc|nhân dân viên sự lực rộng khẩu tài loại văn đạo thân dịp quyền tố|nhận thức diện xét định|nhiệm vụ kỳ|nhiệt tình|nội dung vụ bộ lực quy|ổn định|phạm vi|pháp luật lý chế quy điển lệnh nhân|phát triển huy hiện động sinh hành thanh
phẩm chất|phân công cấp tích loại quyền bổ định tán luồng|phần mềm lớn trăm|phép tắc|phí bảo|phê duyệt bình|phòng chống ban ngừa thủ cháy họp|phối hợp|phổ biến cập thông|phương án tiện pháp thức hướng châm|quan trọng hệ tâm điểm chức sát|quân sự đội nhân
quản lý trị lí|quốc gia tế hội phòng|quy định trình mô chế hoạch chuẩn phạm ước|quyền lợi hạn lực|quyết định liệt tâm toán|ra quân đời soát|rộng rãi|sách nhiễu|sản xuất phẩm|sáng kiến tạo tỏ|sáp nhập|sắp xếp|sát sao hạch nhập|sinh hoạt viên sống sản
số hóa hoá liệu lượng hiệu|sơ kết bộ đồ|sở hữu ngành|sự việc nghiệp cố kiện vụ|sử dụng|tác động phong phẩm nghiệp|tài chính sản liệu nguyên khoản trợ năng|tâm lý huyết tư|tập trung huấn thể hợp đoàn|tăng cường trưởng|tế nhị bào|thành lập phố viên phần tích tựu
thanh tra toán niên lý tra|tham gia mưu nhũng khảo|thẩm định quyền tra mỹ|thay đổi thế|thể chế hiện thao thức dục|theo dõi|thi hành đua tuyển công|thị trường xã|thiết bị kế lập thực yếu|thống nhất kê|thông tin qua báo tư suốt thoáng|thời gian hạn điểm kỳ|thu hút hồi nhập ngân|thủ tục trưởng tướng
thuận lợi tiện|thực hiện tế thi hành tiễn trạng|thức ăn|thương mại binh hiệu|tích cực hợp lũy|tiện ích lợi|tiên phong tiến|tiến độ hành trình|tiếp nhận tục cận xúc thu dân|tiêu chí chuẩn dùng cực|tin học cậy tưởng|tinh gọn giản thần|tình hình trạng|tỉnh ủy đoàn|toàn diện bộ quốc dân
tổ chức trưởng|tổng hợp kết số thể cục|tốt nghiệp đẹp|trách nhiệm|trang thiết bị phục|trạng thái|tri thức|triển khai lãm|trình bày độ duyệt tự|trọng điểm tâm yếu|trung tâm ương thực gian|trực tuyến tiếp thuộc ban|truyền thông hình thanh thống đạt|trường hợp học|trưởng phòng ban
tục lệ|tuyến đường|tuyên truyền dương|tuyển dụng|tư pháp nhân vấn tưởng liệu cách|từng bước|tương lai đương ứng trợ|tượng trưng|uy tín|ủy ban quyền viên nhiệm thác|ứng dụng|văn bản phòng hóa hoá thư minh nghệ|vận hành động chuyển tải|vật chất tư liệu|vị trí|viên chức
việc làm|viện dẫn trợ|vốn đầu|vụ việc|vực dậy|xã hội|xác định nhận thực minh|xây dựng|xử lý lí phạt|xuất phát khẩu sắc bản|xúc tiến|ý kiến thức nghĩa|yêu cầu|yếu tố kém`;
