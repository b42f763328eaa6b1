// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

/// One malformed study for each defect, named after it, with the messages as for scenarios.
struct `A malformed study` {
  static let folder = "Tests/ScenarioFilesTests/Studies"
  static let names =
    (try? Repository.files(in: folder, suffix: ".yaml"))?.map(\.lastPathComponent) ?? []

  @Test func `stands for each of many defects`() { #expect(Self.names.count >= 20) }

  @Test(arguments: names)
  func `is told with place, found, allowed and remedy`(_ name: String) throws {
    let text = try Repository.text("\(Self.folder)/\(name)")
    let expected = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }
    let path = Repository.root.appending(path: "\(Self.folder)/\(name)").path
    let faults = #expect(throws: Faults.self) { try StudyLoader().load(path) }
    let words = Language.allCases.flatMap { language in
      (faults?.list ?? []).map { fault in
        (language == .en ? "" : "\(language.rawValue): ")
          + fault.words(in: language)
          .replacing(Repository.root.appending(path: Self.folder).path + "/", with: "")
          .replacing(name, with: "FILE")
      }
    }
    guard ProcessInfo.processInfo.environment["KSF_RECORD"] == nil else {
      let rest = text.split(separator: "\n", omittingEmptySubsequences: false).drop {
        $0.hasPrefix("# ")
      }
      let lines = words.map { "# \($0)" } + rest.map { String($0) }
      return try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(words == expected.map { String($0) })
  }
}
