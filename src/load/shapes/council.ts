import { voteBases } from "../../domain/award.js";
import { boolean, choice, cite, date, group, list, number, sentence, wholeNumber } from "../scalars.js";
import { ballot } from "./choices.js";

const body = choice(["council", "cluster"], {
  council: "Hội đồng Thi đua - Khen thưởng",
  cluster: "cụm, khối thi đua",
});

const voteBase = choice(voteBases, {
  total: "tổng số thành viên",
  present: "thành viên có mặt",
  present_and_written: "thành viên có mặt và thành viên vắng đã gửi ý kiến bằng văn bản",
});

const passes = choice(["yes", "no", "unknown"], {
  yes: "đủ phiếu",
  no: "không đủ phiếu",
  unknown: "chưa có quy định cho biết",
});

/** How a council must vote on an award (biểu quyết, bỏ phiếu), and counts of votes that are run. */
export const councilParts = {
  votes: list(
    group({
      from: date.describe("Ngày đầu áp dụng."),
      body: body.default("council").describe("Ai bỏ phiếu."),
      ballot: ballot.optional().describe("Cách bỏ phiếu, khi quy định nói rõ."),
      threshold: number.describe("Tỷ lệ phiếu đồng ý cần có; 0.9 là 90 %."),
      strict: boolean.default(false).describe("Phải trên tỷ lệ đó, không chỉ bằng."),
      base: voteBase.describe("Tỷ lệ tính trên ai."),
      quorum: number.optional().describe("Tỷ lệ thành viên ít nhất phải có mặt; 0.9 là 90 %."),
      cite,
    }),
  )
    .default([])
    .describe("Cách Hội đồng bỏ phiếu; quy định muộn nhất tính đến ngày quyết định được áp dụng."),
  vote_examples: list(
    group({
      name: sentence.describe("Tên ví dụ, viết thành câu."),
      on: date.describe("Ngày họp."),
      members: wholeNumber.describe("Tổng số thành viên."),
      present: wholeNumber.describe("Số có mặt."),
      written: wholeNumber.default(0).describe("Số thành viên vắng đã gửi ý kiến bằng văn bản."),
      yes: wholeNumber.describe("Số phiếu đồng ý."),
      ballot: ballot.optional().describe("Cách đã bỏ phiếu."),
      passes: passes.describe("Kết quả phải ra."),
    }),
  )
    .default([])
    .describe("Ví dụ đếm phiếu mà `thidua check` chạy."),
};
