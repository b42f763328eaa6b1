// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import ZipFiles

struct `A zip` {
  static let entries = [
    ZipArchive.Entry("a.txt", Data("hello\n".utf8)),
    ZipArchive.Entry("folder/æøå 🏥.txt", Data("blåbær\n".utf8)),
    ZipArchive.Entry("empty", Data()),
    ZipArchive.Entry(
      "large.bin", Data((0..<20_000_000).map { UInt8(truncatingIfNeeded: $0 &* $0) })),
  ]

  /// What another program finds in it.
  private func read(_ archive: Data) throws -> [String: Int] {
    let folder = try Folder()
    try archive.write(to: URL(fileURLWithPath: try folder.write("a.zip", "")))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import json, zipfile
      z = zipfile.ZipFile("a.zip")
      assert z.testzip() is None
      assert all(i.date_time == (2020, 1, 1, 0, 0, 0) for i in z.infolist())
      assert all(i.external_attr >> 16 == 0o100644 for i in z.infolist())
      json.dump({i.filename: sum(z.read(i)) for i in z.infolist()}, open("found.json", "w"))
      """,
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    let found = try Data(contentsOf: folder.url.appending(path: "found.json"))
    return try JSONDecoder().decode([String: Int].self, from: found)
  }

  @Test func `holds what was put in, as another program reads it`() throws {
    let found = try read(try ZipArchive(Self.entries).data())
    #expect(found.count == Self.entries.count)
    for entry in Self.entries {
      #expect(found[entry.name] == entry.content.reduce(0) { $0 + Int($1) }, "\(entry.name)")
    }
  }

  @Test func `has the same bytes for the same files, and others for others`() throws {
    let few = Array(Self.entries.prefix(3))
    let (one, two) = (try ZipArchive(few).data(), try ZipArchive(few).data())
    #expect(one == two)
    #expect(try ZipArchive(few.reversed()).data() != one, "the order is that of the files")
  }
}
