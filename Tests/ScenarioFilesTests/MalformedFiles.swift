// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

/// One malformed file for each defect, named after it; its first comments are the messages expected in
/// English, bokmål and nynorsk, with FILE for the file's own name. With KSF_RECORD set they are written anew (`make record`).
struct `A malformed file` {
  static let folder = "Tests/ScenarioFilesTests/Fixtures"
  static let names =
    (try? Repository.files(in: folder, suffix: ".yaml"))?.map(\.lastPathComponent) ?? []

  @Test func `stands for each of many defects`() { #expect(Self.names.count >= 100) }

  @Test(arguments: names)
  func `is told with place, found, allowed and remedy, all faults at once`(_ name: String) throws {
    let text = try Repository.text("\(Self.folder)/\(name)")
    let expected = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }
    let path = Repository.root.appending(path: "\(Self.folder)/\(name)").path
    let faults = #expect(throws: Faults.self) { try ScenarioLoader().load(path).projection() }
    let words = Language.allCases.flatMap { language in
      (faults?.list ?? []).map { fault in
        (language == .en ? "" : "\(language.rawValue): ")
          + fault.words(in: language)
          .replacing(Repository.root.appending(path: Self.folder).path + "/", with: "")
          .replacing(name, with: "FILE")
      }
    }
    guard ProcessInfo.processInfo.environment["KSF_RECORD"] == nil else {
      // Twice, if the number of messages changes: the places move with them.
      let rest = text.split(separator: "\n", omittingEmptySubsequences: false).drop {
        $0.hasPrefix("# ")
      }
      let lines = words.map { "# \($0)" } + rest.map { String($0) }
      return try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(words == expected.map { String($0) })
    // `ksf check` takes studies too, and finds the same.
    let checked = #expect(throws: Faults.self) {
      try StudyLoader().load(path).scenario.projection()
    }
    #expect(checked == faults)
  }
}

struct `A file that cannot be read` {
  func fault(_ path: String) throws -> Fault {
    let faults = #expect(throws: Faults.self) { try ScenarioLoader().load(path) }
    return try #require(faults?.list.first)
  }

  func file(_ data: Data) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "scenario.yaml")
    try data.write(to: file)
    return file.path
  }

  @Test func `is missing`() throws { #expect(try fault("no/such.yaml").code == .fileMissing) }
  @Test func `is a folder`() throws { #expect(try fault("/tmp/").code == .fileIsFolder) }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func `is empty`(_ text: String) throws {
    #expect(try fault(file(Data(text.utf8))).code == .fileEmpty)
  }

  @Test func `is not UTF-8`() throws {
    #expect(try fault(file(Data([0x66, 0xE6, 0xF8]))).code == .notUTF8)
  }

  @Test func `is too large`() throws {
    #expect(try fault(file(Data(count: 10_000_000))).code == .fileTooLarge)
  }

  @Test func `is a bomb of aliases, refused before it goes off`() throws {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let (name, last) = ("b\(level)", level == 1 ? "a" : "b\(level - 1)")
      text +=
        "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ", "))]\n"
    }
    #expect(try fault(file(Data(text.utf8))).code == .yamlFeature)
  }

  /// White space of other alphabets before an alias, and lists of lists, hide it from a look at the text.
  @Test func `is a bomb of aliases behind other white space, refused as well`() throws {
    var text = "b0: &b0 [\(Array(repeating: "x", count: 100).joined(separator: ","))]\n"
    for level in 1...9 {
      let items = Array(repeating: "\u{85}*b\(level - 1)", count: 8).joined(separator: ",")
      text += "b\(level): &b\(level) [\(items)]\n"
    }
    let fault = try fault(file(Data(text.utf8)))
    #expect(fault.code == .yamlFeature && fault.place?.line == 2)
  }

  @Test func `has more entries than anybody can mean`() throws {
    let text = (0..<100_000).map { "key_\($0): 1\n" }.joined()
    #expect(try fault(file(Data(text.utf8))).code == .tooMany)
  }

  @Test func `breaks off, and is told where it began`() throws {
    let text = "format: 1\nid: a\ntitle: {en: \"no end\n"
    let fault = try fault(file(Data(text.utf8)))
    #expect(fault.code == .notYAML && (1...3).contains(fault.place?.line ?? 0))
  }

  @Test func `is nested without end`() throws {
    let text = "a: " + String(repeating: "[", count: 100_000)
    #expect(try fault(file(Data(text.utf8))).code == .notYAML)
  }

  @Test func `has a byte order mark and Windows line ends, and is read all the same`() throws {
    let text = try Repository.text("scenarios/slide-frozen.yaml").replacing("\n", with: "\r\n")
    let path = try file(Data(("\u{FEFF}" + text).utf8))
    #expect(try ScenarioLoader().load(path).scenario.id == "slide-frozen")
  }

  @Test func `names an unknown scenario with the nearest`() throws {
    let fault = try fault("ksf2019")
    #expect(fault.code == .unknownScenario && fault.nearest == "ksf-2019")
  }
}
