/** A commented directory of units to start from (units.yaml), with the units that the starter plan names. */
export function starterUnits(): string {
  return `# Danh mục đơn vị: tên đầy đủ, viết tắt, cách viết khác, nhóm. ccht dùng để soát tên đơn vị và thống kê việc của từng đơn vị.
# Một danh mục dùng chung cho mọi kế hoạch trong thư mục này và các thư mục con.

units:
  - {name: Văn phòng, abbreviations: [VP]}
  # Nhóm: members là các đơn vị thuộc nhóm, ví dụ members: [Phòng Tổng hợp, Phòng Nghiệp vụ].
  - {name: "Các phòng, đơn vị", variants: [Các phòng]}
  # Đơn vị đổi tên, sáp nhập: until là ngày cuối cùng còn tên cũ, successor là đơn vị tiếp nhận.
  # - {name: Sở Thông tin và Truyền thông, until: 2025-02-28, successor: Sở Khoa học và Công nghệ}
`;
}
