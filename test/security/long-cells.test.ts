import { afterAll, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

/** As many letters as Excel lets a cell hold. */
const MOST = 32_767;

// What is told apart by a pattern that tries too much never ends; the runner's own limit bounds it.
test.each(["1", " ", "a ", "ngày 1 "])(
  "cells of 32,767 letters, all of them “%s”, are read and drawn",
  async (piece) => {
    const long = piece.repeat(Math.ceil(MOST / piece.length)).slice(0, MOST);
    const odd = `1${long.slice(2)}x`;
    const workspace = workspaceWith({
      "reports/c.xlsx": `${long}\nHUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tThực hiện\nn:1\tTổng sản lượng lúa\ttriệu tấn\t${long}\nn:2\t${odd}\t${odd}\t${odd}\n`,
      "registers/decisions-2016.xlsx": `${odd}\nQuyết định số ${long}\nHọ và tên\tĐơn vị\tDanh hiệu\n${long}\t${odd}\t${long}\n`,
    });
    for (const line of ["ingest", "ingest --register decisions"])
      expect((await run([...line.split(" "), "--fail-on", "never"], workspace)).code).toBeLessThan(3);
  },
);
