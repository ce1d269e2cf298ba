import type { Word } from "./language.js";

/** Words of terms in both languages. */
export type TermWords = Readonly<Record<string, Word>>;

/** What is wrong with the syntax of a YAML or csv text (lỗi cú pháp), for people who do not know its grammar. */
export const syntaxWords: TermWords = {
  tab_indent: {
    vi: "dòng thụt vào bằng phím Tab; thay bằng dấu cách",
    en: "the line is indented by a tab; use spaces",
  },
  quote_open: {
    vi: "có dấu nháy mở mà không đóng, ở dòng này hoặc các dòng trên",
    en: "a quote was opened and not closed, here or further up",
  },
  bracket_open: {
    vi: "dấu [ hoặc { ở trên chưa đóng, hoặc dòng này thụt vào chưa đủ",
    en: "a [ or { above is not closed, or this line is not indented enough",
  },
  colon_missing: {
    vi: "sau khóa thiếu dấu hai chấm kèm dấu cách, hoặc dòng thụt lệch",
    en: "a key lacks its colon and space, or a line is not indented as its neighbours",
  },
  two_colons: {
    vi: "hai dấu hai chấm trong một dòng, hoặc dòng dưới thụt vào quá; chữ có dấu hai chấm thì đặt trong dấu nháy",
    en: "two colons in one line, or the line below is indented too far; a text with a colon needs quotes around it",
  },
  dash_missing: {
    vi: "thiếu dấu - ở đầu mục, hoặc dòng thụt lệch so với các dòng cùng nhóm",
    en: "an entry lacks its -, or the line is not indented as its neighbours",
  },
  comma_missing: {
    vi: "giữa hai mục trong ngoặc thiếu dấu phẩy",
    en: "a comma is missing between two things in brackets",
  },
  comment_space: { vi: "trước dấu # thiếu dấu cách", en: "a space is missing before the #" },
  indent: {
    vi: "dòng thụt lệch so với các dòng cùng nhóm",
    en: "the line is not indented as its neighbours",
  },
  aliases: {
    vi: "có quá nhiều tên gọi lại (dấu *), hoặc một tên gọi lại chính chỗ chứa nó; viết thẳng giá trị ra",
    en: "there are too many aliases (*), or one names what it stands in; write the value itself",
  },
  reserved_mark: {
    vi: "giá trị không được bắt đầu bằng dấu như @ % * & ! `; đặt cả giá trị trong dấu nháy",
    en: "a value cannot begin with a mark such as @ % * & ! `; put quotes around it",
  },
  backslash: {
    vi: "dấu \\ không đứng trong nháy kép được; dùng nháy đơn",
    en: "a \\ cannot stand between double quotes; use single ones",
  },
  stray_mark: {
    vi: "có chữ hoặc dấu thừa, như ngoặc đóng mà không có ngoặc mở, hoặc chữ đứng sau dấu nháy đóng",
    en: "there is a word or mark too many, such as a closing bracket alone or a word after the closing quote",
  },
  two_documents: { vi: "dòng --- chia tệp làm hai; bỏ dòng đó", en: "a line of --- parts the file in two; remove it" },
  yaml_syntax: { vi: "dòng không đúng cách viết YAML", en: "the line is not well-formed YAML" },
  text_after_quote: {
    vi: "sau dấu nháy đóng còn chữ; dấu nháy trong ô phải viết hai lần",
    en: "a word follows the closing quote; a quote inside a cell is written twice",
  },
  quote_inside: {
    vi: "dấu nháy kép đứng giữa ô; đặt cả ô trong nháy kép và viết dấu nháy đó hai lần",
    en: "a double quote stands inside a cell; put the cell between quotes and write that one twice",
  },
  csv_syntax: { vi: "dòng không đúng cách viết CSV", en: "the line is not well-formed CSV" },
};
