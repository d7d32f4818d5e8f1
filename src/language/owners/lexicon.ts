/** The words that Vietnamese names of offices are made of: phrases parted by `|`, in small letters, by what they do. */
export const WORDS = {
  /** Every, all: what makes the following nouns a group. */
  quantifiers: 'các|những|mọi|tất cả các|tất cả|toàn thể các|toàn thể|toàn bộ|toàn|từng|một số|hầu hết các|mỗi',
  /** Words that begin a name wherever they stand: UBND, Văn phòng, Giám đốc. */
  heads:
    'sở|ubnd|ủy ban nhân dân|ủy ban|ubkt|btv|ttyt|cdc|ttksbt|gđ|pgđ|cvp|pcvp|pct|nhcsxh|bvđk|tyt|bộ đội biên phòng|kiểm dịch|tổng đài|trụ sở|liên sở|liên bộ|ubmttq|ubmt|ubmttqvn|hđnd|hội đồng|văn phòng|vp|vpub|vpubnd|vpđd|thanh tra|công an|chi cục|tổng cục|trung tâm|bộ chỉ huy|bộ tư lệnh|' +
    'ban quản lý|ban chỉ đạo|ban chỉ huy|ban giám đốc|ban giám hiệu|bql|bqlda|bcđ|bch|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|tỉnh đoàn|thành đoàn|huyện đoàn|' +
    'kho bạc|kbnn|ngân hàng|nhnn|bảo hiểm|bhxh|liên đoàn|lđlđ|liên hiệp|liên minh|mặt trận|mttq|tòa án|tand|viện kiểm sát|vksnd|đoàn thanh niên|đoàn đại biểu|đoàn đbqh|' +
    'giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra|chánh án|viện trưởng|cục trưởng|chi cục trưởng|vụ trưởng|kế toán trưởng|đội trưởng|tổ trưởng|' +
    'thủ trưởng|trưởng|phó trưởng|lãnh đạo|bí thư|phó bí thư|thường trực|ban thường vụ|bưu điện|công ty|cty|tổng công ty|tập đoàn|đ/c|đồng chí|ông|' +
    'điện lực|viettel|vnpt|vnpost|vietcombank|vietinbank|agribank|petrolimex|vinacomin|mobifone|fpt|evn|học viện|bệnh viện|chính phủ|thủ tướng|quốc hội|bộ phận|snv|stc|stp|sktc|stttt|skhcn|skhđt|stnmt|sgtvt|sgdđt|sgd|sldtbxh|tthcc|ttpvhcc|hiệu trưởng|cổng thông tin|cơ quan thường trực',
  /** Words that begin a name when written with a capital: Ban, Hội, Đài. */
  capitalHeads:
    'bộ|ban|phòng|cục|vụ|viện|hội|đoàn|đài|báo|tổ|quỹ|cổng|trường|nhà|khối|đội|trạm|hạt|hiệp hội|thư viện|bảo tàng|tạp chí|kế toán|nhóm|chi bộ|đảng bộ|đơn vị|cơ quan|bộ phận|xã|phường|huyện|thành phố|thị xã|tỉnh|quận|chi nhánh|hải quan|cảng vụ|quân khu|vườn quốc gia|đại diện|thuế|thống kê|viễn thông|kiểm toán|kiểm lâm|biên phòng|quân sự|công đoàn|nhà hát|' +
    'khoa|đại học|cao đẳng|phân hiệu|nhà xuất bản|câu lạc bộ|đồn biên phòng|ủy viên|thư ký|tiểu ban|liên ngành|khu|ga|cảng|bến|chợ|kho|phân xưởng|xưởng|nhà máy|xí nghiệp|lâm trường|nông trường|nông lâm trường|trại|trung đoàn|tiểu đoàn|lữ đoàn|sư đoàn|đại đội|hải đoàn|hải đội|liên đội|đồn|chốt|phân viện|công viên|sân bay|truyền tải|tòa giám mục|giáo xứ|làng|bản|buôn|siêu thị|cửa hàng|khách sạn|kênh|điểm|rạp|vườn|ký túc xá|quản đốc|phó quản đốc|trạm trưởng|hạt trưởng|đồn trưởng|tổ phó|đội phó|điều dưỡng trưởng|trợ lý|trung đội|đặc khu|thị trấn|phó|chánh|chi ủy|đảng đoàn|thường vụ|tổng thanh tra|tổng kiểm toán|thứ trưởng|thống đốc|tư lệnh|chính ủy|chỉ huy trưởng|chính trị viên|tổng bí thư|cán sự|kỹ sư|dược sĩ|nữ hộ sinh|sân vận động|quầy|bưu cục|đăng kiểm|đoạn|giáo hội|dân quân|dân phòng|hải quân|vùng|cảnh sát|thi hành án|thừa phát lại|nghiệp đoàn|mạng lưới|trang thông tin|trang ttđt|trang web|website|thông tấn xã|đại sứ quán|lãnh sự quán|kiểm soát viên|kiểm toán viên|tổng phụ trách|thẩm phán|bác sĩ|hợp tác xã|công chức|tổng biên tập|chủ nhiệm|văn thư|thủ quỹ',
  /** Heads that are as often a field of an office: after và they begin a name only where a place or parent follows. */
  weakHeads:
    'cụm|khu|kho|chợ|bến|cảng|vùng|điểm|vườn|ga|thi hành án|đăng kiểm|kế toán|thanh tra|thống kê|thuế|hải quan|kiểm toán|kiểm lâm|quân sự|biên phòng|viễn thông|bảo hiểm|ngân hàng|văn thư|công đoàn|quỹ|thư viện|kho bạc|bưu điện|hội đồng|nhà|báo|công chức',
  /** Heads that several names may share: Sở Nội vụ, Tài chính. */
  sharedHeads: 'sở|bộ|phòng|chi cục|cục|vụ|ban|hội|viện|khoa',
  /** Heads whose names are long lists: Trung tâm Thông tin, Xúc tiến du lịch. */
  wide: 'trung tâm|ban|quỹ|hội đồng|tổ',
  /** A place or parent that makes a weak head a name: Thanh tra huyện, Thanh tra Sở. */
  parents: 'sở|bộ|nhà nước|khu vực|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|tp',
  /** Heads whose names hold a field with và: Phòng Nội vụ và Lao động. */
  inner: 'phòng|trưởng phòng|phó trưởng phòng|ban|trưởng ban|vụ|cục|chi cục|trung tâm|viện|khoa|bộ phận|tổ|công chức',
  /** Heads whose names tell what they deal with, at length: Vụ Tín dụng các ngành kinh tế. */
  topical: 'cục|vụ|viện',
  /** Words that tell which places of a level are meant: xã nơi có dự án. */
  telling: 'vùng|nơi|có|thuộc|trong|trên',
  /** Boards and companies that one quantifier counts with others: các chủ đầu tư, ban quản lý dự án. */
  managers: 'ban quản lý|hội đồng|ban chỉ đạo|công ty|doanh nghiệp',
  /** Offices as high as another beside them: Sở Nội vụ - Văn phòng UBND tỉnh names two. */
  equals:
    'sở|ubnd|ủy ban nhân dân|bộ|công an|văn phòng ubnd|văn phòng ủy ban|vp ubnd|thanh tra tỉnh|thanh tra huyện|thanh tra sở|văn phòng sở|thanh tra bộ|văn phòng bộ',
  /** Posts that stand before a head: Giám đốc các Sở. */
  posts:
    'pct|gđ|pgđ|giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|người đứng đầu|trưởng|phó trưởng|lãnh đạo|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|viện trưởng|cục trưởng|chi cục trưởng|vụ trưởng|đội trưởng|tổ trưởng|cụm trưởng|khối trưởng|' +
    'chủ tịch|phó chủ tịch|bí thư|phó bí thư|ủy viên|hiệu trưởng|phó hiệu trưởng|bộ trưởng|thứ trưởng|chủ nhiệm|đại diện lãnh đạo|đại diện',
  /** Words before the name of a person. */
  titles:
    'đ/c|đ.c|đồng chí|ông|bà|anh|chị|cô|thầy|mr|ms|bs|ths|ts|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy',
  /** Family names, by which a person written without a title is told. */
  families:
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|mai|lương|trương|cao|hà',
  /** Nouns for any office or anybody: cơ quan, đơn vị, doanh nghiệp. */
  anyone:
    'cơ quan|đơn vị|tổ chức|nhân sự|đoàn thể|hội đoàn thể|địa phương|ngành|cá nhân|doanh nghiệp|tập thể|người|người dân|nhân dân|chủ đầu tư|nhà đầu tư|nhà thầu|hợp tác xã|hộ|hộ gia đình|ban ngành|sở ngành|sở ban ngành|phòng ban|tổ dân phố|cấp ủy|chính quyền|cơ sở|trường học|nhà trường|lực lượng|' +
    'cq|đv|đp|đvtt|đvsn|pcm|dn|htx|cơ quan ngang bộ|các cấp|cộng đồng|chuyên gia|nhà khoa học|chủ dự án|chủ hộ|chủ sử dụng|chủ cơ sở|chủ doanh nghiệp|chủ trang trại|chủ tàu|chủ phương tiện|chủ nguồn thải|chủ sở hữu|chủ sử dụng lao động|thương nhân|khách hàng|phụ huynh|cha mẹ học sinh|tiểu thương|hội quần chúng|bên liên quan|chủ rừng|chủ thể|đại lý|tctd|lớp|khu vực|công ty con',
  /** Of these, whom a short form does not make one: Doanh nghiệp FDI, but Cơ quan BHXH. */
  crowd: 'doanh nghiệp|chủ thể|chủ đầu tư|nhà thầu|hợp tác xã|htx|hộ|cá nhân|người|cơ sở',
  /** Nouns that name a kind of office when nothing follows: sở, ban, phòng. */
  kinds:
    'sở|bộ|ban|phòng|cục|vụ|viện|hội|trường|tổng cục|chi cục|trung tâm|tổ|bộ phận|đội|trạm|khối|cụm|khoa|hiệp hội|chi bộ|đảng bộ|xí nghiệp|bộ môn|bệnh viện|công ty|tổng công ty|tập đoàn|ngân hàng|học viện|chi nhánh|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|tỉnh đoàn|thành đoàn|thị đoàn|huyện đoàn|quận đoàn|ttyt|bv|thpt|thcs',
  /** People as a group: cán bộ, công chức, thành viên. */
  people:
    'cán bộ|công chức|viên chức|người lao động|thành viên|đảng viên|đoàn viên|hội viên|cbcc|ccvc|cbccvc|nhân viên|chuyên viên|giáo viên|học sinh|sinh viên|học viên|phóng viên|biên tập viên|cộng tác viên|tình nguyện viên|già làng|trưởng bản|trưởng buôn|báo cáo viên|tuyên truyền viên|hòa giải viên|đại biểu|cử tri|chiến sĩ|nghệ nhân|ngư dân|công nhân|luật sư|chức sắc|chức việc|trưởng thôn bản|y bác sĩ|y sĩ|nlđ|cbgv|cbgvnv|đvts',
  /** Levels and places: huyện, thị xã, phường. */
  levels:
    'tỉnh|thành phố|tp|huyện|thị xã|tx|quận|xã|phường|thị trấn|đặc khu|thành|thị|thôn|khu phố|ấp|khóm|xóm|buôn|thành phố trực thuộc trung ương',
  /** What may follow a kind of office without making it a name: chuyên môn, thuộc, có liên quan. */
  modifiers:
    'chuyên môn|nghiệp vụ|chuyên đề|liên quan|có liên quan|trực thuộc|thuộc|ngành|ban|chức năng|trong|cấp|tuyến|trên|theo|của|khác|được|đã|tham mưu|phụ trách|tỉnh|huyện|xã|thành phố|trung ương|tw|đảng|đặc thù|nhà nước|thi đua|đóng|có|là|tại|ở',
  /** Words that only look like one of the above: xã hội, bộ phận, báo chí. */
  decoys:
    'xã hội|bộ đội|ban hành|thị trường|sở hữu|phòng chống|hội nghị|hội thảo|thành phần|thành lập|ngành nghề|cấp nước|cấp thoát nước|trường hợp|đoàn kết|báo chí|báo cáo|viện trợ|phòng thủ|cục bộ|vụ việc|tổ chức cán bộ|tổ chức bộ máy|tổ chức biên chế|tổ chức hành chính|tổ chức nội vụ|công an xã hội|phường hội|nhà nước|hội nhập|quỹ đất|đội ngũ|cơ sở dữ liệu|cơ sở hạ tầng|phòng bệnh|bảo hiểm y tế|hộ tịch|quận đội|' +
    'khoa học|khoa giáo|bản tin|bản đồ|làng nghề|toàn diện|toàn quốc|toàn trình|nhà ở',
  /** People's Committees and Councils. */
  committees: 'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân',
  /** An office that may serve several bodies at once. */
  secretariats: 'văn phòng|vp|cvp|pcvp|chánh văn phòng|phó chánh văn phòng|chánh vp|lãnh đạo văn phòng|lãnh đạo vp',
  /** Several offices named after one head: Liên Sở: Tài chính - Nội vụ. */
  pooled: 'liên sở|liên bộ|liên ngành',
  /** A newspaper, and what it may be one body with: Báo và Đài Phát thanh. */
  paper: 'báo',
  broadcast: 'đài|phát thanh',
  /** Bodies that a secretariat serves. */
  served: 'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội|đbqh|cấp ủy|chính quyền',
  /** Bodies whose names hold a plural: Ban Quản lý các khu công nghiệp, Liên hiệp các Hội. */
  pluralNames:
    'ban quản lý|bql|liên hiệp|liên minh|hội|hiệp hội|quỹ|trưởng ban|bqlda|đảng ủy khối|đảng ủy các cơ quan|đảng bộ các cơ quan',
  /** Party bodies of several offices: Đảng ủy Khối các cơ quan và doanh nghiệp. */
  blocs: 'đảng ủy khối|đảng ủy các cơ quan|đảng bộ các cơ quan',
  /** What a management board manages. */
  managed: 'khu|cụm|kcn|kkt|kcx|ccn|dự án',
  /** Words of a label before a colon: Chủ trì, Đơn vị phối hợp, Cấp xã. */
  labels:
    'cơ quan|đơn vị|cq|đv|ph|bộ phận|người|lãnh đạo|chủ trì|phối hợp|thực hiện|kính gửi|đầu mối|tham mưu|giao|chính|chỉ đạo|chịu trách nhiệm|phụ trách|theo dõi|giám sát|thẩm định|soạn thảo|tổng hợp|hỗ trợ|tham gia|cấp tỉnh|cấp huyện|cấp xã|trung ương|ở|đối với|là|phòng chủ trì|phòng phối hợp|sở chủ trì|trách nhiệm|phân công|trình|cấp trình|tổ chức|được giao|liên quan|có liên quan|thành phần|gồm|bao gồm|nơi nhận|kiểm tra|tỉnh|huyện|xã|thường trực|nhiệm vụ|quản lý|vận hành|báo cáo|cùng',
  /** Words that hand a task to the name after them: Giao Sở Nội vụ. */
  handing: 'giao|giao cho|đề nghị|yêu cầu|do|phân công|mời',
  /** What makes one kind of office a group: phòng chuyên môn, sở liên quan. */
  plural: 'chuyên môn|nghiệp vụ|liên quan|có liên quan|trực thuộc|được giao|được phân công|quản lý ngành',
  /** The word before a level: cấp huyện. */
  tier: 'cấp',
  /** Words of two syllables whose second looks like a predicate: công trình, trật tự. */
  compounds: 'chợ đầu|công trình|chương trình|quy trình|lộ trình|tiến trình|quá trình|giáo trình|lập trình|trật tự',
  /** What a group does by itself, told after its name. */
  selfDoing: 'tự đánh giá|tự kiểm tra|tự chấm|tự tổ chức|tự rà soát|tự xây dựng|tự thực hiện',
  /** A predicate when a name follows: phối hợp Sở Nội vụ, but Hội đồng phối hợp phổ biến pháp luật. */
  joining: 'phối hợp|cùng phối hợp',
  /** What a unit that leads does. */
  leading: 'chủ trì',
  /** Remarks on a part, up to the next name. */
  remarks:
    'theo chức năng|theo nhiệm vụ|theo thẩm quyền|theo phân công|theo lĩnh vực|theo phạm vi|theo quy định|theo ngành|theo từng|trên cơ sở|trong phạm vi|tùy theo|căn cứ',
  /** A part told at the very end of a name: Sở Tài chính phối hợp. */
  assisting:
    'phối hợp|tham gia|thực hiện|tham mưu|thẩm định|thẩm tra|làm đầu mối|đầu mối|trình|phê duyệt|ban hành|theo dõi|đôn đốc|hướng dẫn',
  /** Heads that stand for an office without more words, so that a part may follow at once: Văn phòng phối hợp. */
  alone:
    'văn phòng|vp|thanh tra|công an|ubnd|ủy ban nhân dân|chánh văn phòng|chánh thanh tra|giám đốc|chủ tịch|hiệu trưởng|kế toán|văn thư|trưởng|kế toán trưởng|phó giám đốc|phó chủ tịch|bí thư|tỉnh đoàn|công đoàn|thư viện|hđnd|hội đồng nhân dân|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|đoàn thanh niên|ban giám hiệu|ban giám đốc|chính phủ|quốc hội',
  /** Heads that say nothing without more words: a line that ends with one goes on. */
  hanging:
    'sở|phòng|cục|vụ|hội|chi cục|tổng cục|trường|trung tâm|chi nhánh|ban quản lý|ban chỉ đạo|ban chỉ huy|bộ chỉ huy|bộ tư lệnh|hội đồng|liên hiệp|chánh|phó chánh',
  /** Verbs that open what a unit does, where a name could stand: trình UBND tỉnh. */
  verbs:
    'trình|tham mưu|báo cáo|tổng hợp|đôn đốc|hướng dẫn|theo dõi|triển khai|tổ chức thực hiện|tổ chức triển khai|thẩm định|phê duyệt|ban hành|' +
    'chỉ đạo|cân đối|bố trí|rà soát|kiểm tra|thực hiện|đề xuất|cung cấp|lập|cử|quyết định',
  /** Words after which a unit's part is told, not its name: chủ trì, có trách nhiệm. */
  predicates:
    'chủ trì|tự đánh giá|phối hợp với|phối hợp cùng|phối hợp các|chịu trách nhiệm|có trách nhiệm|làm đầu mối|tham mưu trình|tham mưu cho|tham mưu ubnd|tham mưu chủ tịch|cùng với|cùng các|cùng|là cơ quan|là đơn vị|là đầu mối|là bộ phận|là thường trực|làm cơ quan',
  /** What an order stands before: Giao Văn phòng …, Đề nghị Sở Nội vụ …. */
  orders: 'giao|đề nghị|yêu cầu|phân công|giao cho|trách nhiệm của|nhiệm vụ của|đối với',
  /** The word with which what the subject of a sentence does begins. */
  duties:
    'căn cứ|theo dõi|tổng hợp|chủ trì|phối hợp|tham mưu|báo cáo|lập|ban hành|xây dựng|hướng dẫn|có trách nhiệm|đôn đốc|tổ chức|thực hiện|' +
    'triển khai|chịu trách nhiệm|là|làm|đưa|phụ trách|bố trí|kiểm tra|cập nhật|thường xuyên|chủ động|tiếp tục|tập trung|đẩy mạnh|tăng cường|' +
    'nghiên cứu|đề xuất|trình|gửi|phân công|chỉ đạo|quán triệt|rà soát|cân đối|thẩm định|cung cấp|mở|tuyên truyền|theo chức năng|theo nhiệm vụ|' +
    'định kỳ|quan tâm|đảm bảo|bảo đảm|quản lý vận hành|giúp|nâng cao|hoàn thành|hoàn thiện|đăng ký|tiếp nhận|xác định|dự thảo|công khai|công bố|in|cùng|chậm nhất|trước ngày|khẩn trương|nghiêm túc|sử dụng|vận hành|được giao|phải|cần|kịp thời|trực tiếp|lồng ghép|đánh giá|khảo sát|giám sát|thông tin|lấy',
} as const;

/** What a set of words does in a name. */
export type WordSet = keyof typeof WORDS;

/** Fields of offices, as written without comma and và. */
export const FIELDS =
  'nội vụ|nv|tài chính|tc|tư pháp|tp|y tế|yt|xây dựng|xd|công thương|ct|ngoại vụ|ngoại giao|quốc phòng|công an|dân tộc|tôn giáo|dân tộc tôn giáo|du lịch|văn hóa thể thao|vhtt|văn hóa thể thao du lịch|vhttdl|vhtt du lịch|' +
  'văn hóa thông tin|văn hóa thông tin thể thao|văn hóa xã hội|vhxh|văn hóa khoa học thông tin|vhkhtt|văn hóa thông tin du lịch|giáo dục đào tạo|gdđt|gd đào tạo|giáo dục|khoa học công nghệ|khcn|khoa học công nghệ môi trường|thông tin truyền thông|tttt|' +
  'kế hoạch đầu tư|khđt|kế hoạch tài chính|khtc|tài chính kế hoạch|tckh|giao thông vận tải|gtvt|giao thông công chính|nông nghiệp phát triển nông thôn|nông nghiệp ptnt|nnptnt|nông nghiệp môi trường|nnmt|nông nghiệp|tài nguyên môi trường|tnmt|' +
  'lao động thương binh xã hội|lao động tbxh|lđtbxh|ldtbxh|lđ tbxh|lđtb xã hội|lao động người có công xã hội|quy hoạch kiến trúc|qhkt|an toàn thực phẩm|kinh tế|kinh tế hạ tầng|kinh tế hạ tầng đô thị|ktht|kthtđt|quản lý đô thị|qlđt|' +
  'pháp chế|tổ chức cán bộ|tccb|hợp tác quốc tế|kế hoạch|tuyên giáo|dân vận|tuyên giáo dân vận|tổ chức|nội chính|kinh tế ngân sách|cải cách hành chính|cchc|nông dân|phụ nữ|liên hiệp phụ nữ|cựu chiến binh|chữ thập đỏ|người cao tuổi|công chức viên chức|' +
  'phát thanh truyền hình|ptth|thi đua khen thưởng|tổ chức hành chính|tchc|hành chính tổng hợp|hành chính quản trị|thanh tra|thanh tra kiểm tra|văn thư lưu trữ|thuế|thống kê|hải quan|quản lý thị trường|chăn nuôi|thú y|kiểm lâm|thủy lợi|thủy sản|trồng trọt|bảo vệ thực vật|' +
  'tiêu chuẩn đo lường chất lượng|y dược cổ truyền|nghiệp vụ dự toán pháp chế|tư pháp hộ tịch|văn phòng thống kê|tài chính kế toán|địa chính xây dựng';
