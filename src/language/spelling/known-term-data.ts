/**
 * Abbreviations that every office reads without an explanation, each with what it stands for; several meanings are parted
 * by "/". Offices' own abbreviations do not belong here.
 */
export const ABBREVIATIONS = `
ANCT an ninh chính trị
ANTT an ninh trật tự
ATGT an toàn giao thông
ATTP an toàn thực phẩm
ATTT an toàn thông tin
ANQP an ninh, quốc phòng
BCĐ Ban Chỉ đạo
BCH Ban Chấp hành/Ban Chỉ huy
BHTN bảo hiểm thất nghiệp
BHXH bảo hiểm xã hội
BHYT bảo hiểm y tế
BCCI bưu chính công ích
BQL Ban Quản lý
BQLDA Ban Quản lý dự án
BTC Bộ Tài chính/Ban Tổ chức
BTP Bộ Tư pháp
BTV Ban Thường vụ
BTTTT Bộ Thông tin và Truyền thông
BNV Bộ Nội vụ
CB cán bộ
CBCC cán bộ, công chức
CBCCVC cán bộ, công chức, viên chức
CBCCVCNLĐ cán bộ, công chức, viên chức, người lao động
CBCCVCLĐ cán bộ, công chức, viên chức, lao động
CC công chức
CCCD căn cước công dân
CCHC cải cách hành chính
CCTTHC cải cách thủ tục hành chính
CCVC công chức, viên chức
CĐ Công điện/Cao đẳng
CDNN chức danh nghề nghiệp
CHXHCN Cộng hòa xã hội chủ nghĩa
CNTT công nghệ thông tin
CNXH chủ nghĩa xã hội
CNH công nghiệp hóa
CP Chính phủ/cổ phần
CQĐP chính quyền địa phương
CQĐT chính quyền điện tử
CQNN cơ quan nhà nước
CQS chính quyền số
CSDL cơ sở dữ liệu
CSDLQG cơ sở dữ liệu quốc gia
CT Chủ tịch/Chỉ thị
CTMTQG Chương trình mục tiêu quốc gia
CTV cộng tác viên
CV Công văn/chuyên viên
CVP Chánh Văn phòng
CĐS chuyển đổi số
CNCH cứu nạn, cứu hộ
DN doanh nghiệp
DNNN doanh nghiệp nhà nước
DVC dịch vụ công
DVCQG dịch vụ công quốc gia
DVCTT dịch vụ công trực tuyến
DTTS dân tộc thiểu số
ĐBQH đại biểu Quốc hội
ĐVHC đơn vị hành chính
ĐVSN đơn vị sự nghiệp
ĐVSNCL đơn vị sự nghiệp công lập
ĐTXD đầu tư xây dựng
ĐMST đổi mới sáng tạo
GCN giấy chứng nhận
GCNQSDĐ giấy chứng nhận quyền sử dụng đất
GD giáo dục
GDĐT giáo dục và đào tạo
GDP tổng sản phẩm trong nước
GRDP tổng sản phẩm trên địa bàn
GTVT giao thông vận tải
GPMB giải phóng mặt bằng
GDPL giáo dục pháp luật
HC hành chính
HCC hành chính công
HCM Hồ Chí Minh
HCNN hành chính nhà nước
HĐ hợp đồng/Hội đồng
HĐND Hội đồng nhân dân
HSSV học sinh, sinh viên
HTX hợp tác xã
HTTT hệ thống thông tin
KCN khu công nghiệp
KCX khu chế xuất
KCNC khu công nghệ cao
KKT khu kinh tế
KH kế hoạch
KHCN khoa học và công nghệ
KHĐT Kế hoạch và Đầu tư
KL Kết luận
KNTC khiếu nại, tố cáo
KSTT kiểm soát thủ tục hành chính
KSTTHC kiểm soát thủ tục hành chính
KT ký thay/kinh tế
KTNN Kiểm toán nhà nước
KTXH kinh tế - xã hội
KT-XH kinh tế - xã hội
LĐ lao động/lãnh đạo
LĐTBXH Lao động - Thương binh và Xã hội
LĐ-TB&XH Lao động - Thương binh và Xã hội
LĐTB&XH Lao động - Thương binh và Xã hội
LLVT lực lượng vũ trang
MC một cửa
MCĐT một cửa điện tử
MCLT một cửa liên thông
MTQG mục tiêu quốc gia
MTTQ Mặt trận Tổ quốc
MTTQVN Mặt trận Tổ quốc Việt Nam
NĐ Nghị định
NLĐ người lao động
NN nhà nước/nông nghiệp
NNPTNT Nông nghiệp và Phát triển nông thôn
NN&PTNT Nông nghiệp và Phát triển nông thôn
NQ Nghị quyết
NS ngân sách
NSNN ngân sách nhà nước
NSĐP ngân sách địa phương
NSTW ngân sách trung ương
NTM nông thôn mới
NV Nội vụ/nhiệm vụ
ODA hỗ trợ phát triển chính thức
OCOP mỗi xã một sản phẩm
PAKN phản ánh, kiến nghị
PBGDPL phổ biến, giáo dục pháp luật
PCCC phòng cháy, chữa cháy
PCT Phó Chủ tịch
PCTN phòng, chống tham nhũng
PCTNTC phòng, chống tham nhũng, tiêu cực
PCVP Phó Chánh Văn phòng
PGĐ Phó Giám đốc
PTTH phát thanh và truyền hình
PT-TH phát thanh và truyền hình
PVHCC Phục vụ hành chính công
PCTT phòng, chống thiên tai
QCVN quy chuẩn kỹ thuật quốc gia
QĐ Quyết định
QH Quốc hội
QHPN quan hệ phối hợp
QLNN quản lý nhà nước
QLVB quản lý văn bản
QLVBĐH quản lý văn bản và điều hành
QPPL quy phạm pháp luật
QPAN quốc phòng, an ninh
QSDĐ quyền sử dụng đất
SXKD sản xuất, kinh doanh
STT số thứ tự
SĐT số điện thoại
TAND Tòa án nhân dân
TB Thông báo
TBKL Thông báo kết luận
TĐKT thi đua, khen thưởng
TCVN tiêu chuẩn quốc gia
TGĐ Tổng Giám đốc
THPT trung học phổ thông
THCS trung học cơ sở
TL thừa lệnh
TM thay mặt
TNMT Tài nguyên và Môi trường
TN&MT Tài nguyên và Môi trường
TNHH trách nhiệm hữu hạn
TP thành phố
TPHCM thành phố Hồ Chí Minh
TP.HCM thành phố Hồ Chí Minh
TSC tài sản công
TT Thông tư/thứ tự/Trung tâm/Thường trực/thị trấn
TTATXH trật tự, an toàn xã hội
TTCP Thanh tra Chính phủ
TTĐT thông tin điện tử
TTHC thủ tục hành chính
TTHCC Trung tâm hành chính công
TTPVHCC Trung tâm Phục vụ hành chính công
TTTH Trung tâm Tin học
TTTT Thông tin và Truyền thông
TT&TT Thông tin và Truyền thông
TTTU Thường trực Tỉnh ủy
TTg Thủ tướng Chính phủ
TU Tỉnh ủy/Thành ủy
TUQ thừa ủy quyền
TW Trung ương
TWĐ Trung ương Đảng
TKCN tìm kiếm cứu nạn
TDTT thể dục, thể thao
UB Ủy ban
UBKT Ủy ban Kiểm tra
UBMTTQ Ủy ban Mặt trận Tổ quốc
UBMTTQVN Ủy ban Mặt trận Tổ quốc Việt Nam
UBND Ủy ban nhân dân
UBTVQH Ủy ban Thường vụ Quốc hội
VB văn bản
VBHC văn bản hành chính
VBQPPL văn bản quy phạm pháp luật
VB&PT Văn bản và Phát triển
VC viên chức
VHTT Văn hóa, Thông tin
VHTTDL Văn hóa, Thể thao và Du lịch
VH-TT Văn hóa, Thông tin
VHTT&DL Văn hóa, Thể thao và Du lịch
VKSND Viện kiểm sát nhân dân
VN Việt Nam
VP Văn phòng
VPCP Văn phòng Chính phủ
VPĐK văn phòng đăng ký đất đai
VPHC vi phạm hành chính
VPUB Văn phòng Ủy ban nhân dân
VT văn thư
VTVL vị trí việc làm
VTLT văn thư, lưu trữ
VSATTP vệ sinh an toàn thực phẩm
XDCB xây dựng cơ bản
XHCN xã hội chủ nghĩa
XHH xã hội hóa
XLVPHC xử lý vi phạm hành chính
YTDP y tế dự phòng
FDI đầu tư trực tiếp nước ngoài
`;

/** Names of indexes, systems and standards, and foreign words that the genre uses; any case. */
export const FOREIGN = `PAR INDEX|PAR-INDEX|PARINDEX|SIPAS|PAPI|PCI|DDCI|DTI|ICT|ICT Index|PGI|HDI|IOC|SOC|LGSP|NGSP|NDXP|VNPT|VNPT-iOffice|iOffice|Viettel|VNeID
VNConnect|VssID|eTax|eOffice|e-Office|eForm|e-Form|eCabinet|e-Cabinet|eKYC|egov|e-Gov|ezCloud|ISO|IEC|TCVN|QCVN|ASEAN|APEC|WTO|OECD|FDI|FTA|EVFTA
CPTPP|ODA|UNDP|UNICEF|UNESCO|WHO|WB|ADB|USAID|JICA|KOICA|NGO|GDP|GRDP|KPI|OKR|SWOT|AI|IoT|IT|API|SMS|ZNS|OTP|CA|SIM|USB|QR|QR-Code|PDF|DOC|DOCX|XML|XLS|XLSX
JSON|HTML|URL|HTTP|HTTPS|IP|IPv4|IPv6|VPN|LAN|WAN|SSL|TLS|ID|SQL|GIS|GPS|ERP|CCTV|Camera|website|web|webgis|portal|email|e-mail|mail|Internet|Intranet|online|offline|wifi|wi-fi|Zalo|Facebook|Fanpage
YouTube|TikTok|Google|Microsoft|Windows|Office|Word|Excel|PowerPoint|Zoom|Teams|Viber|Telegram|Chatbot|ChatGPT|app|App|Apps|Store|video|clip|audio|infographic|poster|banner|pano|logo|slogan
marketing|logistics|start-up|startup|blockchain|Big Data|big|data|cloud|server|smart|smartphone|laptop|tablet|scan|fax|file|link|hotline|callcenter|call|center|hub|kiosk|ki-ốt|forum|game|robot|container|internet
mobile|banking|Mobile Banking|Internet Banking|QR Code|code|VietQR|Napas|PayGov|Payment|Platform|Pay|ePay|Momo|VNPay|ATM|POS|km|kg|ha|cm|mm|kW|kWh|MW|GB|MB|TB|Mbps|Covid|COVID|Covid-19|SARS|HIV|AIDS|vs|etc|DVB|TV|FM
ôtô|môtô|lôgic|lôgích|môđun|đôla|vắcxin|vaccine|ôxy|axít|cacbon|karaoke|panô|virus|visa|tivi|radio|marathon|festival|gala|workshop|hackathon|seminar`;

/** Syllables of place names in the languages of Vietnam that are none of Vietnamese, and countries as commonly written. */
export const NAMES = `Jút Búk Păh Prông Pưh Kông Chro Đak Pơ Tẻh Ana Pắc Súp Niê Kđăm Kpă Byă Mlô Êban Adrơng Kbuôr Ayŭn Ênuôl Mdrang Hwing Hmok Ksơr Knul Yă Chamaléa
Đắk Lắk Đăk Lăk Kon Krông Plông Pleiku Plei Glei Ea Kar Drăk Rlấp Glong Kô Kơ Mil Blao Bru Bahnar Jrai Gia-rai Ba-na Ê-đê Xơ-đăng Cơ-ho H'leo M'gar
M'Đrắk H'Mông HMông Mông M'nông K'Ho Chơ-ro Cơ-tu Xtiêng S'tiêng Raglai Ra-glai Khmer Khmer Si-la La-ha La-hủ Pà-thẻn Pu-péo Hre Hrê Gié-Triêng Brâu Rơ-măm Lô-lô A-lưới Pa-kô
Xing-ga-po Singapore Malaysia Ma-lai-xi-a Indonesia In-đô-nê-xi-a Philippines Phi-líp-pin Campuchia Cam-pu-chia Thailand Myanmar Mi-an-ma Brunei Bru-nây Australia Ô-xtrây-li-a Nga Ukraine Hoa-kỳ Israel I-xra-en
Lênin Lê-nin Mác-Lênin Mác-xít Mác Marx Lenin Ăng-ghen Engels`;
