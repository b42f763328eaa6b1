// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import GRDB
import Reports
import TestSupport
import Testing

@testable import Archive

struct `An archive of another version` {
  let folder: Folder
  let path: String
  init() throws {
    folder = try Folder()
    path = folder.url.appending(path: "runs.sqlite").path
  }

  private static let version = ArchiveSchema.current.version

  /// What a later program might add.
  private static let next = ArchiveSchema(
    steps: ArchiveSchema.current.steps + ["ALTER TABLE run ADD COLUMN remark TEXT"])

  private static func entry(_ scenario: String) -> RunEntry {
    RunEntry(
      command: "project", folder: "/",
      manifest: RunManifest(
        program: .init(name: "ksf", version: "1", swift: "6", gsl: "2"), command: ["project"],
        language: .en, scenario: scenario, inputs: [], outputs: []),
      files: [RunEntry.File(.answer, "answer.txt", keeping: Data("42\n".utf8))], exitCode: 0)
  }

  @Test func `is brought up to date, and a copy of it as it was stays beside it`() throws {
    for turn in 1...2 {
      try RunArchive(writing: path).keep(Self.entry("kept-\(turn)"), begun: Date(), seconds: 1)
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let newer = try RunArchive(writing: path, Self.next)
    #expect(try newer.runs().map(\.entry.manifest.scenario) == ["kept-2", "kept-1"])
    let copy = try RunArchive(reading: path + ".v\(Self.version).backup")
    #expect(try copy.runs().count == 2)
    #expect(try copy.run(1).entry == Self.entry("kept-1"))
    #expect(before.count > 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["runs.sqlite", "runs.sqlite.v\(Self.version).backup"])
  }

  @Test
  func `of the first format tells never where it had no value, and this one tells both apart`()
    throws
  {
    let first = ArchiveSchema(steps: Array(ArchiveSchema.current.steps.prefix(1)))
    try {
      let queue = try DatabaseQueue(path: path)
      try first.migrator.migrate(queue)
      try queue.write { db in
        try db.execute(
          sql: """
            INSERT INTO run VALUES (1, 'project', 'kept', '', '2026-01-01T00:00:00.000Z', 1, 0,
              'a 1 1', '/', '["project"]', 'en', 'ksf', '1', '6', '2');
            INSERT INTO metric VALUES (1, 0, 'reached:one_percent', '', NULL, 'year')
            """)
      }
      try queue.close()
    }()
    var entry = Self.entry("new")
    entry.metrics = [
      .init("reached:one_percent", nil, unit: "year"),
      .init("parity@2030", nil, unit: "x", isAvailable: false), .init("share@2030", 0.5, unit: "x"),
    ]
    let archive = try RunArchive(writing: path)
    try archive.keep(entry, begun: Date(), seconds: 1)
    #expect(try archive.run(1).entry.metrics.map(\.isAvailable) == [true])
    #expect(try archive.run(2).entry.metrics == entry.metrics)
    let queue = try DatabaseQueue(path: path)
    let missing = try queue.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM metric WHERE value IS NULL AND NOT available")
    }
    #expect(missing == ["parity@2030"])
  }

  @Test func `that notes steps as taken which were not is refused, and no copy of it is made`()
    throws
  {
    let first = ArchiveSchema(steps: Array(ArchiveSchema.current.steps.prefix(1)))
    for sql in [
      "INSERT INTO grdb_migrations VALUES ('2')", "DELETE FROM grdb_migrations",
      "UPDATE grdb_migrations SET identifier = '2'",
    ] {
      let path = folder.url.appending(path: UUID().uuidString).path
      let queue = try DatabaseQueue(path: path)
      try first.migrator.migrate(queue)
      try queue.write { db in try db.execute(sql: sql) }
      try queue.close()
      func expectDamaged(_ work: () throws -> RunArchive) {
        #expect {
          _ = try work()
        } throws: { error in (error as? Faults)?.list.map(\.code) == [.archiveDamaged] }
      }
      expectDamaged { try RunArchive(reading: path) }
      expectDamaged { try RunArchive(writing: path) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.count == 3 && names.allSatisfy { !$0.hasSuffix(".backup") }, "\(names)")
  }

  @Test func `that cannot be brought up to date leaves no copy behind`() throws {
    try RunArchive(writing: path).keep(Self.entry("kept"), begun: Date(), seconds: 1)
    let wrong = ArchiveSchema(steps: ArchiveSchema.current.steps + ["CREATE TABLE run (x)"])
    #expect(throws: Faults.self) { try RunArchive(writing: path, wrong) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["runs.sqlite"])
    #expect(try RunArchive(reading: path).runs().count == 1)
  }

  @Test func `is refused if it is newer, and nothing of it changes`() throws {
    _ = try RunArchive(writing: path, Self.next)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    func expectNewer(_ work: () throws -> RunArchive) {
      #expect {
        _ = try work()
      } throws: { error in
        let fault = (error as? Faults)?.list.first
        return fault?.code == .archiveNewer && fault?.found == .spelt("\(Self.version + 1)")
          && fault?.allowed == [.spelt("\(Self.version)")]
      }
    }
    expectNewer { try RunArchive(writing: path) }
    expectNewer { try RunArchive(reading: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `is brought up to date once, however many processes would`() async throws {
    try RunArchive(writing: path).keep(Self.entry("kept"), begun: Date(), seconds: 1)
    let path = path
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { try RunArchive(writing: path, Self.next).runs().count }
      }
      for try await count in group { #expect(count == 1) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.count { $0.hasSuffix(".backup") } == 1)
  }

  @Test func `that was backed up before keeps that copy too`() throws {
    try RunArchive(writing: path).keep(Self.entry("kept"), begun: Date(), seconds: 1)
    try folder.write("runs.sqlite.v\(Self.version).backup", "an older copy")
    _ = try RunArchive(writing: path, Self.next)
    let old = folder.url.appending(path: "runs.sqlite.v\(Self.version).backup")
    #expect(try String(contentsOf: old, encoding: .utf8) == "an older copy")
    #expect(try RunArchive(reading: path + ".v\(Self.version)-2.backup").runs().count == 1)
  }
}

struct `A process in the archive` {
  @Test func `is known as long as it runs`() {
    #expect(RunProcess.current.isRunning == true)
    let parts = RunProcess.current.text.split(separator: "/").map { String($0) }
    let again = parts[0...2].joined(separator: "/")
    #expect(RunProcess("\(again)/1").isRunning == false, "one of the same number, begun before")
    #expect(RunProcess("\(parts[0])/other boot/\(parts[2])/\(parts[3])").isRunning == false)
    #expect(RunProcess("other machine/\(parts[1])/\(parts[2])/\(parts[3])").isRunning == nil)
  }
}
