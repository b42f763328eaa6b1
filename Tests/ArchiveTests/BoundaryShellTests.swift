// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import TestSupport
import Testing

struct `A word for a shell` {
  /// What a shell reads back of the words.
  private func read(_ words: [String]) throws -> [[UInt8]] {
    let folder = try Folder()
    var script = ""
    for start in stride(from: 0, to: words.count, by: 512) {
      let line = words[start..<min(start + 512, words.count)].map(\.shellQuoted)
      script += "printf '%s\\0' " + line.joined(separator: " ") + "\n"
    }
    let path = try folder.write("script", script)
    let output = folder.url.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return [UInt8](try Data(contentsOf: output)).split(
      separator: 0, omittingEmptySubsequences: false
    ).dropLast().map { Array($0) }
  }

  /// Each of them before and after a quote, with which an accent would make one character.
  @Test(arguments: 0..<17) func `comes back as it was, with any sign of Unicode in it`(
    _ plane: UInt32
  )
    throws
  {
    let scalars = (plane << 16..<(plane + 1) << 16).compactMap { Unicode.Scalar($0) }
    let words = scalars.filter { $0.value > 0 }.map { "\($0)'\($0);" }
    let back = try read(words)
    #expect(back.count == words.count)
    let wrong = zip(words, back).filter { Array($0.utf8) != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test func `comes back also if it is made to do something`() throws {
    let words = [
      "", "'", "''", "'\u{301};touch pwned;'", "$(id)", "`id`", "a b", "-n", "a\nb", "~", "*", "\\",
      "!x", "a=b", "\"", "#x", "a'\u{200D}b", "{a,b}", "(", "&", "|", "<x", "\r",
    ]
    #expect(try read(words) == words.map { Array($0.utf8) })
  }

  @Test func `is quoted only where it has to be`() {
    #expect("--set".shellQuoted == "--set" && "share@2029".shellQuoted == "share@2029")
    #expect("a b".shellQuoted == "'a b'" && "".shellQuoted == "''")
    #expect("/opt/x=y/ksf".shellQuotedCommand == "'/opt/x=y/ksf'")
    #expect("/opt/ksf".shellQuotedCommand == "/opt/ksf")
    #expect("a=b c'".shellQuotedCommand == "'a=b c'\\'''")
  }

  @Test func `has no line break where scripts are read by lines`() {
    #expect("/a b/'\u{301}".isOneShellLine)
    for path in ["/a\nb", "/a\rb", "/a\0b", "/a\r\nb"] { #expect(!path.isOneShellLine) }
  }
}
