/** Persons, households, enterprises and collectives of the example, and what they are put forward for: all made up. */

const person = (id, name, birth_year, sex, unit, position, direct_worker, more = {}) => ({
  id,
  kind: "Cá nhân",
  name,
  birth_year,
  sex,
  unit,
  position: `${position} (minh họa)`,
  direct_worker,
  ...more,
});

/** Two persons bear one name and nothing tells them apart; one moved; a collective came of a merger. */
export function nomineeLines(name) {
  return [
    person("CN-0001", "Nguyễn Văn Hùng", 1975, "Nam", name("tan-hiep"), "Phó Chủ tịch UBND huyện", "Không"),
    person("CN-0002", "Nguyễn Văn Hùng", undefined, "Nam", name("chau-thanh"), "Chuyên viên", "Có"),
    person("CN-0003", "Trần Thị Ánh", 1980, "Nữ", name("rach-gia"), "Trưởng phòng", "Không"),
    person("CN-0003", "Trần Thị Ánh", 1980, "Nữ", name("hoi-phu-nu"), "Phó Chủ tịch Hội", "Không", {
      from: "2016-07-01",
    }),
    person("CN-0004", "Lê Hoàng Phúc", 1978, "Nam", name("phu-quoc"), "Trưởng phòng", "Không"),
    person("CN-0005", "Danh Thị Sà Rương", 1985, "Nữ", name("giang-thanh"), "Giáo viên", "Có"),
    person("CN-0006", "Phạm Minh Đức", 1970, "Nam", name("rach-gia"), "Kế toán", "Có"),
    person("CN-0007", "Võ Thị Ngọc Bích", 1990, "Nữ", name("ha-tien"), "Y sĩ", "Có"),
    person("CN-0008", "Huỳnh Quốc Bảo", 1988, "Nam", name("an-minh"), "Chuyên viên", "Có"),
    person("CN-0010", "Quách Thị Lụa", 1983, "Nữ", name("go-quao"), "Nông dân", "Có"),
    person("CN-0011", "Đỗ Văn Tính", 1986, "Nam", name("chau-thanh"), "Chuyên viên", "Có"),
    person("CN-0009", "Thị Hồng Nhung", 1979, "Nữ", name("giang-thanh"), "Hiệu trưởng", "Không"),
    {
      id: "TT-0001",
      kind: "Tập thể",
      name: "Trung tâm Dịch vụ nông nghiệp Tân Hiệp (minh họa)",
      unit: name("tan-hiep"),
      from: "2017-01-01",
      succeeds: "TT-0002, TT-0003",
    },
    { id: "TT-0002", kind: "Tập thể", name: "Trạm Khuyến nông Tân Hiệp (minh họa)", unit: name("tan-hiep") },
    { id: "TT-0003", kind: "Tập thể", name: "Trạm Bảo vệ thực vật Tân Hiệp (minh họa)", unit: name("tan-hiep") },
    { id: "TT-0004", kind: "Tập thể", name: "Trường Mầm non Sao Biển (minh họa)" },
    { id: "TT-0005", kind: "Tập thể", name: "Trường Tiểu học Hải Âu (minh họa)" },
    { id: "TT-0006", kind: "Tập thể", name: "Đội cứu hộ bờ biển Kiên Hải (minh họa)", unit: name("kien-hai") },
    { id: "HGD-0001", kind: "Hộ gia đình", name: "Hộ ông Lâm Văn Tư (minh họa)", unit: name("go-quao") },
    { id: "HGD-0002", kind: "Hộ gia đình", name: "Hộ bà Danh Thị Sol (minh họa)", unit: name("go-quao") },
    { id: "HGD-0003", kind: "Hộ gia đình", name: "Hộ ông Trương Văn Tám (minh họa)", unit: name("go-quao") },
    { id: "DN-0001", kind: "Doanh nghiệp", name: "Công ty TNHH Thủy sản Biển Xa (minh họa)" },
    { id: "DN-0002", kind: "Doanh nghiệp", name: "Công ty cổ phần Lúa gạo Cửa Cạn (minh họa)" },
    { id: "TC-0001", kind: "Tổ chức", name: "Hiệp hội Nuôi biển Tây Nam (minh họa)" },
  ];
}

const LDTT = "Lao động tiên tiến";
const CSTD = "Chiến sĩ thi đua cơ sở";
const CSTDT = "Chiến sĩ thi đua cấp tỉnh";
const TTLDTT = "Tập thể lao động tiên tiến";
const TTLDXS = "Tập thể lao động xuất sắc";
const FLAG = "Cờ thi đua của Ủy ban nhân dân tỉnh";

const GDVH = "Gia đình văn hóa";
const BANG_KHEN = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

const verified = (evidence) => (nominee, facts) =>
  Object.entries(facts).map(([fact, value]) => ({ nominee, fact, value, evidence }));
const ofHousehold = verified("Biên bản họp ấp (minh họa)");
const ofSubBlock = verified("Biên bản bình xét của khối trực thuộc số 02/BB (minh họa)");
const ofCouncil = verified("Biên bản họp Hội đồng số 01/BB-HĐTĐKT (minh họa)");
const ofDeed = verified("Biên bản xác minh thành tích (minh họa)");
const ofBusiness = verified("Biên bản xác minh (minh họa)");

/**
 * Facts that the secretariat verified about households, and enterprises and organisations outside the blocks: one that
 * meets the standards, one that does not, and one about whom something is not known yet.
 */
export const otherFacts = [
  ...ofHousehold("HGD-0001", {
    family_exemplary: true,
    family_harmonious: true,
    family_productive: true,
    has_contribution: true,
  }),
  ...ofHousehold("HGD-0002", { family_exemplary: true, family_harmonious: false, family_productive: true }),
  ...ofHousehold("HGD-0003", { family_exemplary: true }),
  ...ofBusiness("DN-0001", { exemplary_compliance: true, movement_contribution: true }),
  ...ofBusiness("DN-0002", { exemplary_compliance: false, movement_contribution: true }),
  ...ofBusiness("TC-0001", { exemplary_compliance: true }),
  // Two collectives of a block that a department runs: the minutes of one give its rank, those of the other do not.
  ...ofSubBlock("TT-0004", { sub_block_rank: 1, targets_all_met: true, targets_exceeded: 2, new_model: true }),
  ...ofSubBlock("TT-0005", { targets_all_met: true, targets_exceeded: 1, new_model: true }),
  // A rescue at sea, and a farmer in the movement for new rural areas.
  ...ofDeed("TT-0006", { sudden_achievement: true }),
  ...ofDeed("CN-0010", { assessed_in_movement: true }),
  // One district was in no movement that the council assessed; of others whose rank brings nothing that is not known.
  ...ofCouncil("hon-dat", { assessed_in_movement: false }),
];

/** Facts that the secretariat verified about persons. */
export const personFacts = ["CN-0002", "CN-0006", "CN-0007", "CN-0008", "CN-0011"].flatMap((nominee) =>
  Object.entries({ year_rating: "good", service_months: 12, disciplined: false }).map(([fact, value]) => ({
    nominee,
    fact,
    value,
    evidence: "Hồ sơ cán bộ (minh họa)",
  })),
);

/** Registrations, initiatives, dossiers, votes, holds and exemplary cases. One unit and one person did not register. */
export function candidateLines(plan, units) {
  const name = (id) => plan.units.get(id).name;
  const on = "2017-03-28";
  const registered = units.filter((id) => id !== "u-minh-thuong");
  const candidates = ["CN-0001", "CN-0003", "CN-0004", "CN-0005"];
  const paper = (nominee, award, kind, more = {}) => ({ nominee, award, paper: kind, state: "Có", ...more });
  const papers = ["Tờ trình", "Báo cáo thành tích", "Biên bản bình xét"];
  const flagged = ["rach-gia", "tan-hiep", "phu-quoc", "tinh-doan"].map(name);
  const council = {
    council: "Hội đồng Thi đua - Khen thưởng tỉnh",
    on: "2018-02-09",
    members: 15,
    present: 13,
    absent: 2,
    written: 2,
    award: CSTDT,
    ballot: "Bỏ phiếu kín",
    minutes: "02/BB-HĐTĐKT (minh họa)",
  };
  return {
    registrations: [
      ...registered.flatMap((id) => [TTLDTT, TTLDXS, FLAG].map((award) => ({ nominee: name(id), award, on }))),
      ...candidates.map((nominee) => ({ nominee, award: CSTDT, on })),
      { nominee: "CN-0002", award: LDTT, on },
      ...["CN-0006", "CN-0007", "CN-0011"].map((nominee) => ({ nominee, award: CSTD, on })),
      ...["TT-0004", "TT-0005"].map((nominee) => ({ nominee, award: FLAG, on })),
      ...["HGD-0001", "HGD-0002", "HGD-0003"].map((nominee) => ({ nominee, award: GDVH, on })),
    ],
    initiatives: [
      ...["CN-0001", "CN-0003", "CN-0004"].map((nominee, at) => ({
        nominee,
        title: `Giải pháp cải cách hành chính số ${at + 1} (minh họa)`,
        scope: "Tỉnh",
        decision: `${310 + at}/QĐ-UBND (minh họa)`,
        on: "2017-12-05",
      })),
      {
        nominee: "CN-0005",
        title: "Bộ học cụ bằng vật liệu địa phương (minh họa)",
        scope: "Tỉnh",
        decision: "315/QĐ-UBND (minh họa)",
        on: "2017-12-05",
      },
      {
        nominee: "CN-0006",
        title: "Mẫu bảng kê chi tiết (minh họa)",
        scope: "Cơ sở",
        decision: "21/QĐ-UBND (minh họa)",
        on: "2017-11-20",
      },
      {
        nominee: "CN-0011",
        title: "Mẫu biên nhận hồ sơ (minh họa)",
        scope: "Cơ sở",
        decision: "22/QĐ-UBND (minh họa)",
        on: "2017-11-20",
      },
      { nominee: "CN-0007", title: "Lịch tiêm chủng lưu động (minh họa)", scope: "Cơ sở" },
    ],
    exemplary: [
      { nominee: "HGD-0001", stage: "Phát hiện", on: "2017-04-12", note: "Mô hình lúa - tôm (minh họa)" },
      { nominee: "HGD-0001", stage: "Bồi dưỡng", on: "2017-08-20", note: "Hỗ trợ giống, vốn (minh họa)" },
      { nominee: "CN-0005", stage: "Phát hiện", on: "2017-09-05", note: "Lớp học song ngữ (minh họa)" },
    ],
    dossiers: [
      ...flagged.flatMap((nominee) => papers.map((kind) => paper(nominee, FLAG, kind, { on: "2018-01-22" }))),
      ...["CN-0001", "CN-0003", "CN-0004"].flatMap((nominee) =>
        [...papers, "Chứng nhận sáng kiến"].map((kind) => paper(nominee, CSTDT, kind, { on: "2018-01-24" })),
      ),
      ...papers.map((kind) => paper("CN-0005", CSTDT, kind, { on: "2018-01-24" })),
      paper("CN-0005", CSTDT, "Chứng nhận sáng kiến", { state: "Thiếu" }),
      {
        nominee: name("phu-quoc"),
        award: FLAG,
        paper: "Ý kiến hiệp y",
        body: "Sở Tài nguyên và Môi trường (minh họa)",
        asked: "2018-01-29",
      },
      {
        nominee: name("tan-hiep"),
        award: FLAG,
        paper: "Ý kiến hiệp y",
        body: "Thanh tra tỉnh (minh họa)",
        asked: "2018-01-29",
        answered: "2018-02-06",
        answer: "Đồng ý",
      },
      paper("CN-0008", CSTD, "Tờ trình", { on: "2018-01-24" }),
      ...papers.map((kind) => paper("TT-0001", BANG_KHEN, kind, { on: "2018-02-06" })),
      ...papers.map((kind) => paper("HGD-0001", "Giấy khen", kind, { on: "2018-01-30" })),
      ...papers.map((kind) => paper("DN-0001", BANG_KHEN, kind, { on: "2018-02-01" })),
      ...papers.map((kind) =>
        paper("TT-0006", BANG_KHEN, kind, {
          occasion: "Đột xuất",
          achievement: "Cứu người bị nạn trên biển ngày 18/11/2017 (minh họa)",
          on: "2017-11-27",
        }),
      ),
      ...papers.map((kind) =>
        paper("CN-0010", BANG_KHEN, kind, {
          occasion: "Theo đợt, chuyên đề",
          achievement: "Phong trào “Cả nước chung sức xây dựng nông thôn mới”",
          on: "2018-01-15",
        }),
      ),
      ...["DN-0002", "TC-0001"].map((nominee) => paper(nominee, BANG_KHEN, "Tờ trình", { on: "2018-02-01" })),
    ],
    holds: [
      {
        nominee: name("ha-tien"),
        reason: "Đang thanh tra, kiểm tra, điều tra",
        since: "2018-01-18",
        paper: "07/QĐ-TTr (minh họa)",
      },
      {
        nominee: "CN-0006",
        reason: "Có đơn thư khiếu nại, tố cáo đang được xác minh",
        since: "2018-02-01",
        paper: "15/TB (minh họa)",
      },
    ],
    votes: [
      { ...council, nominee: "CN-0001", yes: 15, no: 0 },
      { ...council, nominee: "CN-0003", yes: 14, no: 1 },
      { ...council, nominee: "CN-0004", yes: 13, no: 2 },
    ],
  };
}

/** Decisions of earlier years and of this one; a name is corrected, a title revoked. The list of 2015 stands by itself. */
export function awardLines(plan) {
  const signer = "Chủ tịch UBND (minh họa)";
  const given = (number, on, nominee, award, year, more = {}) => ({
    number,
    on,
    signer,
    nominee,
    award,
    year,
    ...more,
  });
  const champions = ["CN-0001", "CN-0003", "CN-0004", "CN-0005"];
  const strong = ["rach-gia", "tan-hiep", "phu-quoc", "tinh-doan", "hoi-phu-nu", "mttq-tinh"].map(
    (id) => plan.units.get(id).name,
  );
  const EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
  return [
    ...champions.map((nominee) =>
      given(
        "52/QĐ-UBND (minh họa)",
        "2017-01-20",
        nominee,
        CSTD,
        "2016",
        nominee === "CN-0005" ? { name: "Danh Thị Sa Rương" } : {},
      ),
    ),
    given("52/QĐ-UBND (minh họa)", "2017-01-20", "CN-0008", CSTD, "2016"),
    given("60/QĐ-UBND (minh họa)", "2017-02-14", "CN-0005", CSTD, "2016", {
      name: "Danh Thị Sà Rương",
      change: "Đính chính",
      changes: "52/QĐ-UBND (minh họa)",
      reason: "Ghi sai tên",
    }),
    given("133/QĐ-UBND (minh họa)", "2017-05-30", "CN-0008", CSTD, "2016", {
      change: "Thu hồi",
      changes: "52/QĐ-UBND (minh họa)",
      reason: "Bị kỷ luật sau khi xét",
    }),
    ...champions.flatMap((nominee) =>
      [LDTT, CSTD].map((award) => given("18/QĐ-UBND (minh họa)", "2018-01-19", nominee, award, "2017")),
    ),
    ...["TT-0002", "TT-0003", ...strong].map((nominee) =>
      given("70/QĐ-UBND (minh họa)", "2017-02-20", nominee, EXCELLENT, "2016"),
    ),
    ...["TT-0001", ...strong].map((nominee) =>
      given("25/QĐ-UBND (minh họa)", "2018-02-05", nominee, EXCELLENT, "2017"),
    ),
    given("71/QĐ-UBND (minh họa)", "2017-03-02", plan.units.get("tan-hiep").name, FLAG, "2016", {
      certificate: "12/2017 (minh họa)",
    }),
  ];
}

/** The list of base champions of 2015, as an office publishes one. */
export const oldList = {
  title: [
    "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG (minh họa)",
    "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2015",
    "(Kèm theo Quyết định số 45/QĐ-UBND ngày 20 tháng 01 năm 2016)",
  ],
  heading: ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Ghi chú"],
  rows: [
    [1, "Trần Thị Ánh", "Trưởng phòng, UBND thành phố Rạch Giá"],
    [2, "Nguyễn Văn Hùng", "Phó Chủ tịch UBND huyện Tân Hiệp"],
    [3, "Lê Hoàng Phúc", "Trưởng phòng, UBND huyện Phú Quốc"],
    [4, "Thị Hồng Nhung", "Hiệu trưởng, UBND huyện Giang Thành"],
  ],
  closing: ["Danh sách này có 04 cá nhân.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
};
