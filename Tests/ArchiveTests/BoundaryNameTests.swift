// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Testing

struct `A name out of a file` {
  @Test(arguments: [
    "answer.txt", "run-2/table.csv", "scenario-1.yaml", "kjøring/tæl.csv", "input-1-a b.yaml",
    "a/b/c/d", "x..y", "ab:c",
  ])
  func `that stays within a folder is one`(_ text: String) throws {
    #expect(try #require(RelativeName(text)).text == text)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", ".", "../x", "a/../../x", "a/..", "a//b", "a/", "./a", ".bashrc",
    "a/.ssh/x", "C:/x", "c:x", "a\\..\\x", "a\0b", "a\nb", "a\tb", "a\rb", "\u{1B}[31m",
    "a\u{202E}b",
    "a/\u{2066}b", "a\u{85}b", String(repeating: "a", count: 256),
    // An accent that joins the sign before it hides nothing.
    "..\u{301}/../x", "../\u{301}x", "a/\u{301}/..", "\u{301}/../x",
  ])
  func `that could lead elsewhere is none`(_ text: String) { #expect(RelativeName(text) == nil) }

  @Test func `is made of the last of a path, whatever that is`() {
    func name(_ path: String) -> String? { RelativeName("input-1-", lastOf: path)?.text }
    #expect(name("mine.yaml") == "input-1-mine.yaml")
    #expect(name("../../etc/passwd") == "input-1-passwd")
    #expect(name("a/..") == "input-1-..", "no part of it is only points")
    #expect(name("x\u{1B}[2J\n") == "input-1-x_[2J_")
    #expect(name("a\\b") == "input-1-a_b")
    #expect(name("") == "input-1-")
    #expect((name(String(repeating: "å", count: 400))?.utf8.count ?? 999) <= 255)
  }
}
