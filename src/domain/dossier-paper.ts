/** The papers of a dossier (hồ sơ khen thưởng). */
export const dossierPapers = {
  request: "Tờ trình",
  achievement_report: "Báo cáo thành tích",
  minutes: "Biên bản bình xét",
  initiative_certificate: "Chứng nhận sáng kiến",
  consultation: "Ý kiến hiệp y",
} as const;
export type DossierPaper = keyof typeof dossierPapers;
export const dossierPaperNames = Object.keys(dossierPapers) as [DossierPaper, ...DossierPaper[]];
