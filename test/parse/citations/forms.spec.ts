import { describe, expect, test } from '@jest/globals';
import { read } from '../../support/read-text.ts';

/** The one citation of a recital around it, with its words. */
function onlyCitation(words: string) {
  const text = `Căn cứ ${words} về việc chung;`;
  const found = read(text).citations.map(({ start, end, number, date, issuer }) => [
    text.slice(start, end),
    number,
    date,
    issuer,
  ]);
  return found;
}

const asRead = (words: string, number: string | null, date: string | null, issuer: string | null) =>
  expect(onlyCitation(words)).toEqual([[words, number, date, issuer]]);

describe('before 1998', () => {
  test.each([
    ['Quyết định số 217-HĐBT ngày 14/11/1987 của Hội đồng Bộ trưởng', '217-HĐBT', '1987-11-14', 'Hội đồng Bộ trưởng'],
    [
      'Nghị định số 17-HĐBT ngày 16 tháng 01 năm 1990 của Hội đồng Bộ trưởng',
      '17-HĐBT',
      '1990-01-16',
      'Hội đồng Bộ trưởng',
    ],
    [
      'Chỉ thị số 316-CT ngày 01 tháng 9 năm 1990 của Chủ tịch Hội đồng Bộ trưởng',
      '316-CT',
      '1990-09-01',
      'Chủ tịch Hội đồng Bộ trưởng',
    ],
    ['Chỉ thị số 13/TTg ngày 05-01-1994 của Thủ tướng Chính phủ', '13/TTg', '1994-01-05', 'Thủ tướng Chính phủ'],
    [
      'Quyết định số 327-CT ngày 15-9-1992 của Chủ tịch Hội đồng Bộ trưởng',
      '327-CT',
      '1992-09-15',
      'Chủ tịch Hội đồng Bộ trưởng',
    ],
    ['Nghị định 64-CP ngày 27/9/1993', '64-CP', '1993-09-27', null],
    ['Quyết định 178/TTg ngày 28-4-1993 của Thủ tướng Chính phủ', '178/TTg', '1993-04-28', 'Thủ tướng Chính phủ'],
    ['Nghị quyết số 38-CP ngày 4-5-1994 của Chính phủ', '38-CP', '1994-05-04', 'Chính phủ'],
    [
      'Thông tư số 02/TT-LB ngày 11/01/1996 của Liên Bộ Tài chính - Y tế',
      '02/TT-LB',
      '1996-01-11',
      'Liên Bộ Tài chính - Y tế',
    ],
    [
      'Thông tư liên Bộ số 14/TTLB ngày 30/9/1995 của liên Bộ Y tế - Tài chính - Lao động Thương binh và Xã hội - Ban Vật giá Chính phủ',
      '14/TTLB',
      '1995-09-30',
      'liên Bộ Y tế - Tài chính - Lao động Thương binh và Xã hội - Ban Vật giá Chính phủ',
    ],
    ['Quyết định số 65/QĐ/UB ngày 12/3/1995 của UBND tỉnh', '65/QĐ-UB', '1995-03-12', 'Ủy ban nhân dân tỉnh'],
    [
      'Quyết định số 1127/QĐ/UB-NL ngày 8.7.1996 của UBND tỉnh Hà Bắc',
      '1127/QĐ-UB-NL',
      '1996-07-08',
      'Ủy ban nhân dân tỉnh Hà Bắc',
    ],
    ['Lệnh số 24-L/CTN ngày 15/7/1993 của Chủ tịch nước', '24-L/CTN', '1993-07-15', 'Chủ tịch nước'],
    ['Pháp lệnh số 35-LCT/HĐNN8 ngày 12/9/1991', '35-LCT/HĐNN8', '1991-09-12', null],
    ['Quyết định số 20-QĐ/TW ngày 18/11/1987 của Ban Bí thư', '20-QĐ/TW', '1987-11-18', 'Ban Bí thư'],
    [
      'Chỉ thị 68-CT/TW ngày 18/4/1991 của Ban Bí thư Trung ương Đảng',
      '68-CT/TW',
      '1991-04-18',
      'Ban Bí thư Trung ương Đảng',
    ],
    ['Thông tư số 06-TC/HCVX ngày 24-2-1993 của Bộ Tài chính', '06-TC/HCVX', '1993-02-24', 'Bộ Tài chính'],
    [
      'Quyết định số 1141/TC/QĐ/CĐKT ngày 01/11/1995 của Bộ trưởng Bộ Tài chính',
      '1141/TC/QĐ/CĐKT',
      '1995-11-01',
      'Bộ trưởng Bộ Tài chính',
    ],
    [
      'Thông tư số 01/LB-TT ngày 15/01/1994 của Liên Bộ Nội vụ - Tài chính',
      '01/LB-TT',
      '1994-01-15',
      'Liên Bộ Nội vụ - Tài chính',
    ],
    ['Công văn số 3456/KTTH ngày 12 tháng 6 năm 1998 của Chính phủ', '3456/KTTH', '1998-06-12', 'Chính phủ'],
    ['Công văn số 112-KTN ngày 9/1/1997 của Văn phòng Chính phủ', '112-KTN', '1997-01-09', 'Văn phòng Chính phủ'],
    [
      'Quyết định số 245 QĐ-NH5 ngày 10/9/1994 của Thống đốc Ngân hàng Nhà nước',
      '245-QĐ-NH5',
      '1994-09-10',
      'Thống đốc Ngân hàng Nhà nước',
    ],
    [
      'Quyết định số 132/QĐ-NH14 ngày 10-7-1992 của Thống đốc Ngân hàng Nhà nước Việt Nam',
      '132/QĐ-NH14',
      '1992-07-10',
      'Thống đốc Ngân hàng Nhà nước Việt Nam',
    ],
    [
      'Quyết định số 202/TCCP-VC ngày 8/6/1994 của Bộ trưởng - Trưởng ban Ban Tổ chức - Cán bộ Chính phủ',
      '202/TCCP-VC',
      '1994-06-08',
      'Bộ trưởng - Trưởng ban Ban Tổ chức - Cán bộ Chính phủ',
    ],
    [
      'Quyết định số 202/TCCP-VC ngày 8/6/1994 của Ban Tổ chức - Cán bộ Chính phủ',
      '202/TCCP-VC',
      '1994-06-08',
      'Ban Tổ chức - Cán bộ Chính phủ',
    ],
    ['Nghị quyết số 10-NQ/TW ngày 05 tháng 4 năm 1988 của Bộ Chính trị', '10-NQ/TW', '1988-04-05', 'Bộ Chính trị'],
    ['Nghị quyết 10/NQ-TW ngày 5-4-1988 của Bộ Chính trị', '10/NQ-TW', '1988-04-05', 'Bộ Chính trị'],
    ['Nghị quyết số 06-NQ/HNTW ngày 10/11/1998 của Bộ Chính trị', '06-NQ/HNTW', '1998-11-10', 'Bộ Chính trị'],
  ])('%s', asRead);
});

describe('the Party', () => {
  test.each([
    [
      'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng',
      '19-NQ/TW',
      '2017-10-25',
      'Ban Chấp hành Trung ương Đảng',
    ],
    ['Kết luận số 62-KL/TW ngày 02/10/2023 của Bộ Chính trị', '62-KL/TW', '2023-10-02', 'Bộ Chính trị'],
    [
      'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
      '37-QĐ/TW',
      '2021-10-25',
      'Ban Chấp hành Trung ương',
    ],
    [
      'Hướng dẫn số 05-HD/BTGTW, ngày 9/3/2021 của Ban Tuyên giáo Trung ương',
      '05-HD/BTGTW',
      '2021-03-09',
      'Ban Tuyên giáo Trung ương',
    ],
    [
      'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
      '36-HD/VPTW',
      '2018-04-03',
      'Văn phòng Trung ương Đảng',
    ],
    [
      'Hướng dẫn số 12-HD/BTCTW ngày 18/3/2022 của Ban Tổ chức Trung ương',
      '12-HD/BTCTW',
      '2022-03-18',
      'Ban Tổ chức Trung ương',
    ],
    [
      'Quyết định số 244-QĐ/TW ngày 09/6/2014 của Ban Chấp hành Trung ương',
      '244-QĐ/TW',
      '2014-06-09',
      'Ban Chấp hành Trung ương',
    ],
    [
      'Chương trình hành động số 15-CTr/TU ngày 25/02/2021 của Ban Thường vụ Tỉnh ủy',
      '15-CTr/TU',
      '2021-02-25',
      'Ban Thường vụ Tỉnh ủy',
    ],
    ['Nghị quyết số 08-NQ/ĐU ngày 12/5/2021 của Đảng ủy xã', '08-NQ/ĐU', '2021-05-12', 'Đảng ủy xã'],
    [
      'Nghị quyết số 04-NQ/HU ngày 05/7/2021 của Ban Chấp hành Đảng bộ huyện',
      '04-NQ/HU',
      '2021-07-05',
      'Ban Chấp hành Đảng bộ huyện',
    ],
    ['Nghị quyết số 05-NQ/Th.U ngày 05/7/2021 của Thành ủy', '05-NQ/Th.U', '2021-07-05', 'Thành ủy'],
    ['Kế hoạch số 27-KH/TU ngày 05/7/2021 của Tỉnh ủy Hà Giang', '27-KH/TU', '2021-07-05', 'Tỉnh ủy Hà Giang'],
    [
      'Thông báo kết luận số 112-TB/TU ngày 5/7/2021 của Thường trực Tỉnh ủy',
      '112-TB/TU',
      '2021-07-05',
      'Thường trực Tỉnh ủy',
    ],
    [
      'Công văn số 5821-CV/VPTW ngày 1/3/2022 của Văn phòng Trung ương Đảng',
      '5821-CV/VPTW',
      '2022-03-01',
      'Văn phòng Trung ương Đảng',
    ],
    ['Quy định 22-QĐ/TW ngày 28/7/2021', '22-QĐ/TW', '2021-07-28', null],
    [
      'Kế hoạch số 13/KH-ĐĐ ngày 1/3/2022 của Đảng đoàn Hội đồng nhân dân tỉnh',
      '13/KH-ĐĐ',
      '2022-03-01',
      'Đảng đoàn Hội đồng nhân dân tỉnh',
    ],
    ['Chỉ thị số 05-CT/TW, ngày 15 tháng 5 năm 2016 của Bộ Chính trị', '05-CT/TW', '2016-05-15', 'Bộ Chính trị'],
  ])('%s', asRead);
});

describe('several bodies', () => {
  test.each([
    [
      'Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN ngày 22/4/2015 của Bộ Tài chính và Bộ Khoa học và Công nghệ',
      '55/2015/TTLT-BTC-BKHCN',
      '2015-04-22',
      'Bộ Tài chính và Bộ Khoa học và Công nghệ',
    ],
    ['Thông tư liên tịch 88/2005/TTLT/BTC-BTP ngày 10/10/2005', '88/2005/TTLT/BTC-BTP', '2005-10-10', null],
    [
      'Thông tư liên tịch số 50/2014/TTLT-BTNMT-BNV của Bộ trưởng Bộ Tài nguyên và Môi trường, Bộ trưởng Bộ Nội vụ',
      '50/2014/TTLT-BTNMT-BNV',
      null,
      'Bộ trưởng Bộ Tài nguyên và Môi trường, Bộ trưởng Bộ Nội vụ',
    ],
    [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017',
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      '2017-06-15',
      null,
    ],
    [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15 tháng 6 năm 2017 của Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      '2017-06-15',
      'Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'Thông tư liên tịch số 01/2016/TTLT-VKSNDTC-TANDTC-BCA-BTP ngày 30/6/2016 của Viện trưởng Viện kiểm sát nhân dân tối cao, Chánh án Tòa án nhân dân tối cao',
      '01/2016/TTLT-VKSNDTC-TANDTC-BCA-BTP',
      '2016-06-30',
      'Viện trưởng Viện kiểm sát nhân dân tối cao, Chánh án Tòa án nhân dân tối cao',
    ],
    [
      'Thông tư liên tịch số 71/2014/TTLT-BTC-BNV ngày 30/5/2014 của liên Bộ Tài chính - Nội vụ',
      '71/2014/TTLT-BTC-BNV',
      '2014-05-30',
      'liên Bộ Tài chính - Nội vụ',
    ],
    [
      'Thông tư liên tịch số 71/2014/TTLT-BTC-BNV ngày 30/5/2014 của Bộ Tài chính - Bộ Nội vụ',
      '71/2014/TTLT-BTC-BNV',
      '2014-05-30',
      'Bộ Tài chính - Bộ Nội vụ',
    ],
  ])('%s', asRead);
});

describe('the State of today', () => {
  test.each([
    [
      'Tờ trình liên ngành số 12/TTrLN-STC-SNN ngày 1/2/2020 của liên ngành Sở Tài chính - Sở Xây dựng',
      '12/TTrLN-STC-SNN',
      '2020-02-01',
      'liên ngành Sở Tài chính - Sở Xây dựng',
    ],
    [
      'Thông tư liên tịch số 12/2010/TTLT/BTC-BYT ngày 1/2/2010 giữa Bộ Tài chính và Bộ Y tế',
      '12/2010/TTLT/BTC-BYT',
      '2010-02-01',
      'Bộ Tài chính và Bộ Y tế',
    ],
    ['Nghị quyết 19-2016/NQ-CP ngày 28/4/2016 của Chính phủ', '19-2016/NQ-CP', '2016-04-28', 'Chính phủ'],
    [
      'Quyết định số 1671 /QĐ-TTg ngày 28 tháng 9 năm 2015 của Thủ tướng Chính phủ',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số 1671/ QĐ - TTg ngày 28 tháng 9 năm 2015 của Thủ tướng Chính phủ',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số: 1671/QĐ-TTg, ngày 28 tháng 9 năm 2015, của Thủ tướng Chính phủ',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số 1671/QĐ-TTg, ký ngày 28/9/2015 của Thủ tướng Chính phủ',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số 1671/QĐ-TTg do Thủ tướng Chính phủ ký ngày 28/9/2015',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định của Thủ tướng Chính phủ số 1671/QĐ-TTg ngày 28/9/2015',
      '1671/QĐ-TTg',
      '2015-09-28',
      'Thủ tướng Chính phủ',
    ],
    ['Nghị định số 8/2014/NĐ-CP của Chính phủ ngày 27.01.2014', '8/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ/CP ngày 27.01.2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/ NĐ- CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    [
      'Nghị định số 08/2014/NĐ-CP ngày 27 tháng Giêng năm 2014 của Chính phủ',
      '08/2014/NĐ-CP',
      '2014-01-27',
      'Chính phủ',
    ],
    ['Nghị định số 08/2014/NĐ-CP tháng 01 năm 2014 của Chính phủ', '08/2014/NĐ-CP', null, 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/01/14 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 46/2021/ND-CP ngày 27/01/2021 của Chính phủ', '46/2021/ND-CP', '2021-01-27', 'Chính phủ'],
    [
      'Quyết định số 46/QĐ.UBND.VX ngày 27/01/2021 của UBND tỉnh',
      '46/QĐ-UBND.VX',
      '2021-01-27',
      'Ủy ban nhân dân tỉnh',
    ],
    [
      'Quyết định số 46/2005/QĐ.UB ngày 27/01/2005 của UBND tỉnh',
      '46/2005/QĐ-UB',
      '2005-01-27',
      'Ủy ban nhân dân tỉnh',
    ],
    [
      'Nghị quyết số 15/NQ-HĐND7 ngày 10/12/2010 của Hội đồng nhân dân thành phố Cần Thơ',
      '15/NQ-HĐND7',
      '2010-12-10',
      'Hội đồng nhân dân thành phố Cần Thơ',
    ],
    [
      'Nghị quyết số 15/2010/NQ-HĐND.K8 ngày 10/12/2010 của HĐND tỉnh',
      '15/2010/NQ-HĐND.K8',
      '2010-12-10',
      'Hội đồng nhân dân tỉnh',
    ],
    [
      'Công văn số 2841/BTNMT-TCQLĐĐ ngày 5/8/2020 của Bộ Tài nguyên và Môi trường',
      '2841/BTNMT-TCQLĐĐ',
      '2020-08-05',
      'Bộ Tài nguyên và Môi trường',
    ],
    ['Công văn số 123/UBND ngày 5/8/2020', '123/UBND', '2020-08-05', null],
    ['Văn bản số 123/UBND-KT ngày 5/8/2020 của UBND tỉnh', '123/UBND-KT', '2020-08-05', 'Ủy ban nhân dân tỉnh'],
    ['văn bản số 123-CV/TU ngày 5/8/2020 của Tỉnh ủy', '123-CV/TU', '2020-08-05', 'Tỉnh ủy'],
    [
      'Tờ trình số 45/TTr-SNN&PTNT ngày 5/8/2020 của Sở Nông nghiệp và PTNT',
      '45/TTr-SNN&PTNT',
      '2020-08-05',
      'Sở Nông nghiệp và PTNT',
    ],
    [
      'Tờ trình 45/TT.SNN ngày 5/8/2010 của Giám đốc Sở Nông nghiệp và Phát triển nông thôn',
      '45/TT-SNN',
      '2010-08-05',
      'Giám đốc Sở Nông nghiệp và Phát triển nông thôn',
    ],
    ['Tờ trình số 45/SNV-TTr ngày 5/8/2010 của Sở Nội vụ', '45/SNV-TTr', '2010-08-05', 'Sở Nội vụ'],
    ['Báo cáo thẩm định số 120/BC-STP ngày 1/2/2020 của Sở Tư pháp', '120/BC-STP', '2020-02-01', 'Sở Tư pháp'],
    [
      'Báo cáo thẩm tra số 12/BC-HĐND ngày 1/2/2020 của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh',
      '12/BC-HĐND',
      '2020-02-01',
      'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh',
    ],
    ['Báo cáo thẩm tra của Ban Pháp chế số 12/BC-PC ngày 1/2/2020', '12/BC-PC', '2020-02-01', 'Ban Pháp chế'],
    [
      'Thông báo số 15/TB-VPCP ngày 1/2/2020 của Văn phòng Chính phủ',
      '15/TB-VPCP',
      '2020-02-01',
      'Văn phòng Chính phủ',
    ],
    [
      'Thông báo kết luận số 15/TB-UBND ngày 1/2/2020 của Phó Chủ tịch UBND tỉnh',
      '15/TB-UBND',
      '2020-02-01',
      'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    ['Công điện số 16/CĐ-TTg ngày 1/2/2020 của Thủ tướng Chính phủ', '16/CĐ-TTg', '2020-02-01', 'Thủ tướng Chính phủ'],
    ['QĐ số 46/QĐ-UBND ngày 5/8/2020 của UBND tỉnh', '46/QĐ-UBND', '2020-08-05', 'Ủy ban nhân dân tỉnh'],
    [
      'Nghị quyết số 30a/2008/NQ-CP ngày 27 tháng 12 năm 2008 của Chính phủ',
      '30a/2008/NQ-CP',
      '2008-12-27',
      'Chính phủ',
    ],
    ['Quyết định số 5/2005/QĐ-BNV ngày 1/1/2005 của Bộ Nội vụ', '5/2005/QĐ-BNV', '2005-01-01', 'Bộ Nội vụ'],
    ['Quyết định số 09/2007/QĐ-BNN ngày 1/1/2007 của Bộ NN&PTNT', '09/2007/QĐ-BNN', '2007-01-01', 'Bộ NN&PTNT'],
  ])('%s', asRead);
});

describe('slips of keyboards, scans and conversions', () => {
  test.each([
    ['Nghị định 08/2014/NĐ_CP ngày 27.01.2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/ NĐ-\nCP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP\nngày 27/01/2014\ncủa Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 0 8/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/20 14/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định sồ 08/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số O8/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số l08/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '108/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị đinh số 08/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghi định số 08/2014/NĐ-CP ngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    [
      'Quyết đinh số 12/QĐ-UBND ngày 27/01/2014 của UBND huyện Ba Bể',
      '12/QĐ-UBND',
      '2014-01-27',
      'Ủy ban nhân dân huyện Ba Bể',
    ],
    ['Nghị định số 08/2014/NĐ-CP ngày27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP, ngày 27/01/2014của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CPngày 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27 /01 /2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/01/20 14 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/0l/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/O1/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/01/2O14 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngà 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngay 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngáy 27 tháng 01 năm 2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    [
      'Nghị định số 08/2014/NĐ-CP ngày ngày 27 tháng 01 năm 2014 của Chính phủ',
      '08/2014/NĐ-CP',
      '2014-01-27',
      'Chính phủ',
    ],
    ['Nghị định số 08/2014/NĐ-CP 27/01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27 tháng 01 năm2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27tháng 01năm 2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27 thang 01 năm 2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27 tháng 01 năm 2014 cùa Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27-01/2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    ['Nghị định số 08/2014/NĐ-CP ngày 27/01 năm 2014 của Chính phủ', '08/2014/NĐ-CP', '2014-01-27', 'Chính phủ'],
    [
      'Quyết định số 46/2021/QÐ-UBND ngày 27/01/2021 của UBND tỉnh',
      '46/2021/QĐ-UBND',
      '2021-01-27',
      'Ủy ban nhân dân tỉnh',
    ],
    [
      'Quyết định số 46/QĐ- UBND ngày 27/01/2021 của Chủ tịch UBND tỉnh',
      '46/QĐ-UBND',
      '2021-01-27',
      'Chủ tịch Ủy ban nhân dân tỉnh',
    ],
  ])('%j', asRead);
});
