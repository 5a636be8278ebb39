/** The text of a made-up plan with so many sections of so many duties, for measurements. */
export function largePlan(sections, duties) {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH CAO BẰNG',
    'Số: 901/KH-UBND',
    'Cao Bằng, ngày 05 tháng 8 năm 2021',
    'KẾ HOẠCH',
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    'I. MỤC ĐÍCH',
    '1. Cụ thể hóa các mục tiêu của tỉnh.',
    'II. NHIỆM VỤ',
  ];
  for (let section = 1; section <= sections; section += 1) {
    lines.push(`${section}. Nhóm nhiệm vụ thứ ${section}`);
    for (let duty = 1; duty <= duties; duty += 1)
      lines.push(
        `- Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính thực hiện phần việc ${section}.${duty}.`,
      );
  }
  return lines.join('\n\n');
}
