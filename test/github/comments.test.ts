import { describe, expect, it } from "vitest";
import { makeCommentBoard } from "./comment-board.ts";
import { bodyOf, poster } from "./posting.ts";

const pull = 7;

function fill(board: ReturnType<typeof makeCommentBoard>, count: number): void {
  for (let index = 0; index < count; index++)
    board.add(`talk ${index}`, { id: 5, login: "ada", type: "User" });
}

describe("the sticky comment", () => {
  it("is created when there is none", async () => {
    const board = makeCommentBoard();
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("first", 10));
    expect(posted).toEqual({ id: 1, url: "https://github.test/c/1", action: "created" });
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("first", 10)]);
  });

  it("is updated in place", async () => {
    const board = makeCommentBoard();
    await poster(board.fetchFor("w")).post(pull, bodyOf("first", 10));
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("second", 11));
    expect(posted).toMatchObject({ id: 1, action: "updated" });
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("second", 11)]);
  });

  it("is not written when it says so already, whatever the line ends", async () => {
    const board = makeCommentBoard();
    board.add(`${bodyOf("same\nwords", 10).replaceAll("\n", "\r\n")}\r\n`);
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("same\nwords", 10));
    expect(posted.action).toBe("unchanged");
    expect(board.history).toEqual(["w GET issues/7/comments"]);
  });

  it.each([
    ["an older run", 9, 1],
    ["an earlier attempt of the same run", 10, 1],
  ])("of a newer run is left alone by %s", async (_, run, attempt) => {
    const board = makeCommentBoard();
    board.add(bodyOf("newer", 10, 2));
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("older", run, attempt));
    expect(posted).toMatchObject({ id: 1, action: "superseded" });
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("newer", 10, 2)]);
  });

  it("with another key is another comment", async () => {
    const board = makeCommentBoard();
    board.add(bodyOf("theirs", 10, 1, "nightly"));
    await poster(board.fetchFor("w")).post(pull, bodyOf("ours", 11));
    expect(board.comments.map(({ body }) => body)).toEqual([
      bodyOf("theirs", 10, 1, "nightly"),
      bodyOf("ours", 11),
    ]);
  });

  it.each([
    ["a person", { id: 5, login: "mallory", type: "User" }],
    ["a person named like the bot", { id: 6, login: "github-actions", type: "User" }],
    ["another bot", { id: 7, login: "evil[bot]", type: "Bot" }],
    ["a user entry that claims the bot's login", { id: 8, login: "github-actions[bot]", type: "User" }],
  ])("is never one that %s wrote with our marker in it [threat 8]", async (_, user) => {
    const board = makeCommentBoard();
    board.add(bodyOf("spoof", 999), user);
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("ours", 10));
    expect(posted).toMatchObject({ id: 2, action: "created" });
    expect(board.comments[0]!.body).toBe(bodyOf("spoof", 999));
    const again = await poster(board.fetchFor("w")).post(pull, bodyOf("ours too", 11));
    expect(again).toMatchObject({ id: 2, action: "updated" });
    expect(board.comments[0]!.body).toBe(bodyOf("spoof", 999));
  });

  it("is not one where somebody quotes our marker and writes on", async () => {
    const board = makeCommentBoard();
    board.add(`${bodyOf("quoted", 10)}\n\nlook at this`);
    expect((await poster(board.fetchFor("w")).post(pull, bodyOf("ours", 10))).action).toBe("created");
  });

  it("is found on page 3, and 300 comments cost five requests [threat 47]", async () => {
    const board = makeCommentBoard();
    fill(board, 250);
    board.add(bodyOf("old", 10));
    fill(board, 49);
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("new", 11));
    expect(posted).toMatchObject({ id: 251, action: "updated" });
    expect(board.history).toHaveLength(3 + 1 + 1 + 1);
  });

  it("is created behind 300 comments with one comment and few requests", async () => {
    const board = makeCommentBoard();
    fill(board, 300);
    await poster(board.fetchFor("w")).post(pull, bodyOf("new", 11));
    expect(board.comments).toHaveLength(301);
    expect(board.history.filter((line) => line.includes("POST"))).toHaveLength(1);
    expect(board.history.length).toBeLessThanOrEqual(8);
  });

  it("leaves one comment, with the newest words, where several of ours are", async () => {
    const board = makeCommentBoard();
    board.add(bodyOf("a", 3));
    board.add(bodyOf("c", 9));
    board.add(bodyOf("b", 5));
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("mine", 7));
    expect(posted).toMatchObject({ id: 1, action: "superseded" });
    expect(board.comments.map(({ id, body }) => [id, body])).toEqual([[1, bodyOf("c", 9)]]);
  });

  it("of a person's token is found by that person, who is asked for once", async () => {
    const board = makeCommentBoard();
    board.add(bodyOf("bot's", 10));
    board.add(bodyOf("ada's", 10), { id: 5, login: "ada", type: "User" });
    const fetcher: typeof fetch = async (input, init) =>
      String(input).endsWith("/user")
        ? Response.json({ id: 5, login: "ada" })
        : board.fetchFor("w")(input, init);
    const posted = await poster(fetcher, { token: "ghp_x" }).post(pull, bodyOf("new", 11));
    expect(posted).toMatchObject({ id: 2, action: "updated" });
    expect(board.comments[0]!.body).toBe(bodyOf("bot's", 10));
  });

  it("is made again when somebody deletes it meanwhile", async () => {
    let patched = false;
    const board = makeCommentBoard(async () => {
      if (board.comments[0]?.body === bodyOf("new", 11) && !patched) {
        patched = true;
        board.comments.splice(0, 1);
      }
    });
    board.add(bodyOf("old", 10));
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("new", 11));
    expect(posted.id).toBe(2);
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("new", 11)]);
  });

  it("refuses a body without a marker", async () => {
    const board = makeCommentBoard();
    await expect(poster(board.fetchFor("w")).post(pull, "no marker")).rejects.toThrow("carries no marker");
  });

  it("moves to the end of the conversation when it is recreated", async () => {
    const board = makeCommentBoard();
    board.add(bodyOf("old", 10));
    fill(board, 2);
    const posted = await poster(board.fetchFor("w"), { mode: "recreate" }).post(pull, bodyOf("new", 11));
    expect(posted).toMatchObject({ id: 4, action: "created" });
    expect(board.comments.map(({ id }) => id)).toEqual([2, 3, 4]);
    const again = await poster(board.fetchFor("w"), { mode: "recreate" }).post(pull, bodyOf("new", 11));
    expect(again).toMatchObject({ id: 4, action: "unchanged" });
    const more = await poster(board.fetchFor("w"), { mode: "recreate" }).post(pull, bodyOf("other", 11));
    expect(more).toMatchObject({ id: 4, action: "updated" });
    const older = await poster(board.fetchFor("w"), { mode: "recreate" }).post(pull, bodyOf("old", 9));
    expect(older).toMatchObject({ id: 4, action: "superseded" });
    expect(board.comments.at(-1)!.body).toBe(bodyOf("other", 11));
  });

  it("stays where it is when each run appends its own", async () => {
    const board = makeCommentBoard();
    for (const [text, run] of [
      ["a", 10],
      ["b", 11],
      ["b again", 11],
    ] as const)
      await poster(board.fetchFor("w"), { mode: "append" }).post(pull, bodyOf(text, run));
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("a", 10), bodyOf("b again", 11)]);
  });

  it("with more of the same run in it is not overwritten by one with less", async () => {
    const board = makeCommentBoard();
    board.add(bodyOf("three legs", 10, 1, "default", 3));
    const posted = await poster(board.fetchFor("w")).post(pull, bodyOf("two", 10, 1, "default", 2));
    expect(posted.action).toBe("superseded");
    const next = await poster(board.fetchFor("w")).post(pull, bodyOf("a new attempt", 10, 2, "default", 1));
    expect(next.action).toBe("updated");
  });

  it("is not made when only one that is there is to be kept true", async () => {
    const board = makeCommentBoard();
    const way = { create: false };
    expect(await poster(board.fetchFor("w"), way).post(pull, bodyOf("x", 10))).toBeNull();
    board.add(bodyOf("old", 9));
    await poster(board.fetchFor("w"), way).post(pull, bodyOf("x", 10));
    expect(board.comments.map(({ body }) => body)).toEqual([bodyOf("x", 10)]);
  });

  it("in a locked conversation is a warning's sentence, not a broken world", async () => {
    const board = makeCommentBoard();
    const locked: typeof fetch = async (input, init) =>
      init?.method === "POST"
        ? Response.json({ message: "Unable to create comment because issue is locked." }, { status: 403 })
        : board.fetchFor("w")(input, init);
    const posting = poster(locked).post(pull, bodyOf("x", 10));
    await expect(posting).rejects.toThrow("pull request #7 is locked");
    await expect(posting).rejects.toMatchObject({ detail: { code: "unsupported" } });
  });
});
