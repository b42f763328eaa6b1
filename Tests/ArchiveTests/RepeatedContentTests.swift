// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import TestSupport
import Testing

@testable import Archive

struct `A run with one content in several files` {
  private static func entry(_ count: Int) -> RunEntry {
    let content = Data(repeating: 0x61, count: 1 << 20)
    return RunEntry(
      command: "project", folder: "/",
      manifest: RunManifest(
        program: .init(name: "ksf", version: "1", swift: "6", gsl: "2"), command: ["project"],
        language: .en, scenario: "x", inputs: [], outputs: []),
      files: (0..<count).map { RunEntry.File(.result, "\($0).csv", keeping: content) }, exitCode: 0)
  }

  @Test func `is read, and is damaged where that is no longer what a run keeps`() throws {
    let folder = try Folder()
    let archive = try RunArchive(writing: folder.url.appending(path: "runs.sqlite").path)
    // 16 MiB after the first, and one more.
    for count in [17, 18] { try archive.keep(Self.entry(count), begun: Date(), seconds: 1) }
    #expect(archive.size < 2 << 20)
    #expect(try archive.keptBytes(of: [1, 2]) == 35 << 20)
    #expect(try archive.run(1).entry.files.count == 17)
    #expect(try archive.run(1).damage == [])
    #expect(try archive.run(2).damage == ["files"])
    #expect(try archive.run(2).entry.files.count == 17)
  }
}
