import { z } from "zod";
import { decimal } from "../../domain/decimal.js";
import { roundings } from "../../domain/ratio.js";
import { scoreColumns } from "../../domain/registers/scores.js";
import { absences, itemAuthors, itemKinds, vacancies } from "../../domain/scheme.js";
import { comparands, leaderBys, shapeKinds } from "../../domain/shape.js";
import {
  aboveZero,
  boolean,
  choice,
  cite,
  expects,
  group,
  id,
  list,
  named,
  notBelowZero,
  number,
  rawGroup,
  record,
  sentence,
  someOf,
  text,
  upToOne,
  wholeNumber,
} from "../scalars.js";
import { periodClock, scoreSource } from "./choices.js";
import { criterion } from "./criterion.js";

/** In what way points follow targets; `kind` says which keys it has. */
const shape = z.discriminatedUnion(
  "kind",
  [
    group({
      kind: z.literal("proportional").describe("Theo tỷ lệ: điểm theo tỷ lệ so mức giao, phần vượt là điểm thưởng."),
    }),
    group({ kind: z.literal("when_met").describe("Đạt hoặc không: được cả số điểm hoặc không điểm.") }),
    group({
      kind: z
        .literal("bands")
        .describe("Theo bậc: phần điểm của bậc cao nhất đã tới; dưới bậc thấp nhất không có điểm."),
      bands: someOf(
        group({
          from: notBelowZero.describe("Tỷ lệ so mức giao từ đâu; 0.9 là 90 %."),
          part: upToOne.describe("Phần của số điểm tối đa."),
        }),
      ).describe("Các bậc."),
    }),
    group({
      kind: z
        .literal("per_step")
        .describe("Cộng, trừ theo bước: đủ điểm khi bằng mức giao, mỗi bước kém thì trừ, hơn thì thưởng."),
      step: aboveZero.describe("Một bước bằng bao nhiêu phần của mức giao; 0.01 là 1 %."),
      whole: boolean.describe("Chỉ tính bước tròn; false là tính theo tỷ lệ cả phần lẻ."),
      down: notBelowZero.describe("Điểm trừ cho mỗi bước kém mức giao."),
      up: notBelowZero.default(decimal(0)).describe("Điểm thưởng cho mỗi bước hơn mức giao."),
    }),
    group({
      kind: z
        .literal("tally")
        .describe("Theo vụ việc: từ start, mỗi vụ cộng hoặc trừ điểm; không dưới 0, không quá điểm tối đa."),
      start: number.default(decimal(0)).describe("Điểm khi chưa có vụ nào."),
      counts: someOf(
        group({
          target: id.describe("Chỉ tiêu đếm số vụ."),
          points: number.describe("Điểm cho mỗi vụ; số âm là trừ."),
        }),
      ).describe("Điểm cho mỗi vụ, theo từng chỉ tiêu."),
    }),
    group({
      kind: z
        .literal("leader")
        .describe(
          "So với đơn vị dẫn đầu: một phần điểm khi bằng mức giao, phần còn lại theo tỷ lệ với đơn vị dẫn đầu.",
        ),
      looks_at: choice(["cluster"], { cluster: "cả cụm, khối" }).describe("So với ai."),
      at_goal: upToOne.describe("Phần của số điểm tối đa khi bằng mức giao."),
      leads: choice(leaderBys, {
        actual: "đơn vị có kết quả cao nhất",
        excess: "đơn vị vượt mức giao của mình nhiều nhất",
      }).describe("Đơn vị nào là đơn vị dẫn đầu."),
    }),
  ],
  { error: expects(`one_of:${shapeKinds.join(", ")}`) },
);

const writtenItem = rawGroup({
  id: id.describe("Mã nội dung, không trùng trong thang điểm."),
  name: text.describe("Tên nội dung chấm điểm."),
  kind: choice(itemKinds, {
    points: "một phần điểm của nhóm",
    bonus: "điểm thưởng, tính vào điểm thưởng của nhóm; không ai cho thì không có",
    deduction: "điểm trừ, trừ vào điểm của nhóm; không ai trừ thì không có",
  })
    .default("points")
    .describe("Loại nội dung."),
  by: choice(itemAuthors, {
    targets: "tính từ các chỉ tiêu",
    fact: "theo một dữ kiện có hoặc không",
    people: "do người chấm",
    assessors: "do nhiều người trong cụm, khối chấm, lấy trung bình",
  })
    .default("targets")
    .describe("Điểm do đâu mà có."),
  targets: list(id).default([]).describe("Mã các chỉ tiêu; nhiều chỉ tiêu thì lấy trung bình."),
  fact: id.optional().describe("Dữ kiện quyết định, khi by là fact: có thì đủ điểm, không thì mất điểm hoặc bị trừ."),
  shape: shape.optional().describe("Cách tính điểm; không ghi thì theo nhóm."),
  against: choice(comparands, { goal: "mức giao", previous: "cùng kỳ năm trước" })
    .default("goal")
    .describe("Kết quả so với gì."),
  counts: list(scoreSource).optional().describe("Tính điểm nào trước, nếu có; không ghi thì theo thang điểm."),
  weight: aboveZero.default(decimal(1)).describe("Trọng số trong nhóm; điểm của nhóm chia theo tỷ lệ này."),
  max_bonus: notBelowZero
    .optional()
    .describe("Điểm thưởng cao nhất của nội dung; không ghi thì chỉ theo trần của nhóm."),
  max_deduction: notBelowZero.optional().describe("Điểm trừ nhiều nhất; phải ghi với nội dung điểm trừ."),
  cite,
}).superRefine((value, context) => {
  const lacks = (key: "max_deduction" | "fact", what: "plain_number" | "id") => {
    if (value[key] === undefined) context.addIssue({ code: "custom", path: [key], message: expects(what) });
  };
  if (value.kind === "deduction") lacks("max_deduction", "plain_number");
  if (value.by === "fact") lacks("fact", "id");
});
const item = named(writtenItem);

const exampleFigure = group({
  goal: number.optional().describe("Mức giao."),
  actual: number.optional().describe("Thực hiện."),
  previous: number.optional().describe("Cùng kỳ năm trước."),
});

const exampleUnit = group({
  unit: id.describe("Đơn vị của ví dụ."),
  figures: record(id, exampleFigure).default({}).describe("Số liệu theo mã chỉ tiêu; không ghi là không thuộc diện."),
  scores: list(
    group({
      item: id.describe("Mã nội dung."),
      column: choice(scoreColumns, {
        self: "điểm tự chấm",
        cluster: "điểm cụm, khối chấm",
        appraised: "điểm thẩm định",
      }).describe("Điểm ai chấm."),
      points: number.optional().describe("Điểm."),
      bonus: number.optional().describe("Điểm thưởng."),
      deduction: number.optional().describe("Điểm trừ, viết số dương."),
    }),
  )
    .default([])
    .describe("Điểm do người chấm."),
  facts: record(id, text).default({}).describe("Dữ kiện đã biết, theo mã; không ghi là chưa biết."),
  points: record(id, number.or(z.literal("open")))
    .default({})
    .describe("Điểm phải ra, theo mã nội dung; open là còn để mở."),
  bonus: number.optional().describe("Điểm thưởng phải ra, sau khi áp dụng trần."),
  total: number.or(z.literal("open")).optional().describe("Tổng điểm phải ra; open là còn để mở."),
  rank: text.optional().describe("Hạng phải ra: 1, một khoảng như 1-2, hoặc none là không xếp hạng."),
  leads_to: id.optional().describe("Danh hiệu, hình thức mà hạng dẫn đến; none là không có."),
});

/** A scoring scheme (thang điểm): groups of items, how their points are found, and what each rank leads to. */
export const schemeFile = group({
  scheme: id.describe("Mã thang điểm; clusters ghi mã này."),
  name: sentence.describe("Tên thang điểm."),
  clock: periodClock,
  cite: cite.describe("Văn bản ban hành thang điểm."),
  decimals: group({
    share: wholeNumber.describe("Số chữ số thập phân của tỷ lệ."),
    points: wholeNumber.describe("Số chữ số thập phân của điểm."),
  })
    .default({ share: 4, points: 2 })
    .describe("Làm tròn đến mấy chữ số thập phân; không ghi là tỷ lệ 4, điểm 2."),
  rounding: choice(roundings, { half_up: "nửa làm tròn lên", down: "luôn làm tròn xuống", up: "luôn làm tròn lên" })
    .default("half_up")
    .describe("Cách làm tròn."),
  counts: group({
    targets: list(scoreSource).describe("Với nội dung tính từ chỉ tiêu, dữ kiện."),
    people: list(scoreSource).describe("Với nội dung do người chấm."),
    cite,
  }).describe("Tính điểm nào: điểm đầu tiên có trong danh sách."),
  scale: group({
    total: aboveZero.describe("Tổng điểm mà văn bản nêu."),
    with_bonus: boolean.default(false).describe("true khi điểm thưởng nằm trong tổng đó."),
  })
    .optional()
    .describe("Thang điểm mà văn bản nêu, như 1.000; lệnh check đối chiếu với tổng các nhóm."),
  max_bonus: notBelowZero.optional().describe("Điểm thưởng cao nhất của tất cả các nhóm cộng lại."),
  gates: list(
    group({
      id: id.describe("Mã điều kiện loại trừ."),
      label: sentence.describe("Điều kiện, viết thành câu."),
      value: criterion.describe("Phải đạt gì mới được xếp hạng: đúng một trong all, any, not, hoặc một fact."),
      cite,
    }),
  )
    .default([])
    .describe("Điều kiện loại trừ: không qua thì không được xếp hạng."),
  groups: list(
    group({
      id: id.describe("Mã nhóm nội dung."),
      name: sentence.describe("Tên nhóm nội dung."),
      max: notBelowZero.describe("Điểm tối đa của nhóm."),
      max_bonus: notBelowZero.default(decimal(0)).describe("Điểm thưởng cao nhất của nhóm."),
      shape: shape
        .default({ kind: "proportional" })
        .describe("Cách tính điểm của các nội dung trong nhóm; không ghi là theo tỷ lệ."),
      absent: choice(absences, {
        share_out: "chia cho các nội dung khác của nhóm",
        full: "được đủ điểm",
        leave_out: "bỏ ra, cùng phần điểm tối đa của nó",
      })
        .default("share_out")
        .describe("Điểm của nội dung không thuộc diện của đơn vị thì làm gì."),
      own_targets: boolean
        .default(false)
        .describe("Thêm một nội dung cho mỗi chỉ tiêu giao ước và chỉ tiêu tự đăng ký của đơn vị."),
      cite: cite.describe("Căn cứ của nhóm và điểm tối đa."),
      method: cite.describe("Căn cứ của cách tính điểm, trọng số và điểm của nội dung không thuộc diện."),
      weight_bounds: group({
        from: aboveZero.describe("Trọng số nhỏ nhất có thể."),
        to: aboveZero.describe("Trọng số lớn nhất có thể."),
        step: aboveZero.describe("Bước thử, như 0.01."),
        cite,
      })
        .optional()
        .describe(
          "Mỗi trọng số giả định có thể khác đi đến đâu; chỉ để nói xếp hạng chắc đến mức nào, không đổi điểm.",
        ),
      items: list(item).describe("Các nội dung chấm điểm."),
    }),
  ).describe("Các nhóm nội dung."),
  rank_awards: list(
    group({
      rank: wholeNumber.describe("Hạng."),
      award: id.describe("Mã danh hiệu, hình thức khen thưởng."),
      from_size: wholeNumber.optional().describe("Chỉ với cụm, khối từ bao nhiêu đơn vị."),
      to_size: wholeNumber.optional().describe("Chỉ với cụm, khối đến bao nhiêu đơn vị."),
      prize: notBelowZero.optional().describe("Tiền thưởng bằng đồng, khi chính văn bản của thang điểm ấn định."),
      cite,
    }),
  )
    .default([])
    .describe("Hạng nào dẫn đến danh hiệu, hình thức nào."),
  when_holder_fails: group({
    place: choice(vacancies, { leave_empty: "để trống", pass_down: "chuyển cho đơn vị kế tiếp" }).describe(
      "Làm gì với chỗ đó.",
    ),
    cite,
  }).describe("Khi đơn vị giữ hạng không đủ điều kiện."),
  not_modelled: list(sentence).default([]).describe("Những điều vẫn do người xét; in bên cạnh kết quả."),
  examples: list(
    group({
      name: sentence.describe("Tên ví dụ, viết thành câu."),
      places: record(id, wholeNumber)
        .default({})
        .describe("Số lượng phân bổ cho cụm, khối, theo mã danh hiệu, hạng cao trước."),
      units: someOf(exampleUnit).describe("Các đơn vị của cụm, khối, và kết quả phải ra."),
    }),
  )
    .default([])
    .describe("Ví dụ mà `thidua check` chạy: một cụm, khối nhỏ."),
}).meta({
  title: "Thang điểm",
  description: "Thang điểm: các nhóm nội dung, cách tính điểm, và hạng nào dẫn đến khen thưởng nào.",
});

export type ExampleUnitInput = z.output<typeof exampleUnit>;
