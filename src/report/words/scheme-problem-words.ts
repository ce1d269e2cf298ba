import type { TermWords } from "./syntax-words.js";

/** What cannot be meant in a scoring scheme (thang điểm), as findings say it behind the item that they name. */
export const schemeProblemWords: TermWords = {
  no_targets: { vi: "nội dung tính theo chỉ tiêu nhưng không ghi targets", en: "an item by targets names none" },
  targets_unused: {
    vi: "targets chỉ dùng khi by là targets; bỏ khóa này hoặc đổi by",
    en: "targets are only for items by targets; take them away or change by",
  },
  fact_unused: {
    vi: "fact chỉ dùng khi by là fact; bỏ khóa này hoặc đổi by",
    en: "fact is only for items by fact; take it away or change by",
  },
  fact_not_yes_or_no: { vi: "by: fact cần một dữ kiện có hoặc không", en: "by: fact needs a fact that is yes or no" },
  fact_after_ranks: {
    vi: "dữ kiện này chỉ biết sau khi xếp hạng, không dùng để chấm điểm hay loại trừ được",
    en: "this fact is known only after the ranks, and cannot score or gate",
  },
  deduction_by_share: {
    vi: "điểm trừ theo chỉ tiêu chỉ tính theo vụ việc (shape tally), hoặc do người chấm, hoặc theo fact",
    en: "a deduction by targets can only be a tally; else it is by people or by a fact",
  },
  max_deduction_unused: {
    vi: "max_deduction chỉ dùng khi kind là deduction",
    en: "max_deduction is only for a deduction",
  },
  previous_without_share: {
    vi: "against: previous chỉ dùng với proportional, bands hoặc per_step",
    en: "against: previous is only for proportional, bands or per_step",
  },
  band_twice: {
    vi: "hai bậc cùng bắt đầu từ một mức, nên một bậc không bao giờ dùng",
    en: "two of them begin at one bound, so that one never counts",
  },
  band_less_for_more: {
    vi: "đạt cao hơn lại được ít điểm hơn khi chưa vượt mức giao",
    en: "one brings less than the band below it though the goal is not yet passed",
  },
  bands_never_full: {
    vi: "không bậc nào cho đủ điểm (part: 1), nên không ai được điểm tối đa",
    en: "none gives full points (part: 1), so that nobody can get them",
  },
  sizes_overlap: { vi: "có hơn một mục cho cùng số đơn vị", en: "more than one entry is for them" },
  sizes_gap: {
    vi: "không mục nào áp dụng, dù có mục cho cỡ nhỏ hơn và lớn hơn",
    en: "no entry is for them, though there are some for smaller and larger ones",
  },
  sizes_turned: {
    vi: "from_size lớn hơn to_size nên mục này không bao giờ dùng",
    en: "from_size is above to_size, so that the entry never counts",
  },
  weight_outside_bounds: {
    vi: "weight (không ghi là 1) nằm ngoài weight_bounds của nhóm",
    en: "weight (1 where none is written) lies outside the weight_bounds of its group",
  },
  bounds_of_known_weights: {
    vi: "weight_bounds chỉ dùng khi method là giả định (assumption); trọng số đã có căn cứ thì không thể khác",
    en: "weight_bounds are only for a method that is an assumption; weights that are known cannot be otherwise",
  },
};
