// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Reports
import Studies
import TestSupport
import Testing

@testable import Archive

struct `The folder of a run on a cluster` {
  @Test func `is cleaned of drafts, and of nothing else`() throws {
    let folder = try Folder()
    let identity = PartIdentity(
      program: "ksf", study: "study", scenario: "scenario",
      scenarioHash: Digest.sha256("scenario".utf8), policy: "drop_row")
    let run = try PartFolder(for: identity, at: folder.url.appending(path: "run").path)
    for (name, text) in [
      (".profile", "mine"), ("parts/.0000001-0000002.part.ksf-12-0ab.draft", "left"),
      ("progress/.0000003-0000004.17.ksf-12-0ab.draft", "left"), ("progress/.notes", "mine"),
      (".whole.part.ksf-12-0ab.draft", "left"), (".x.ksf-a-b.draft", "mine"),
      ("logs/1-1.log", "left"), ("logs/2-1.log", "kept"),
    ] {
      try folder.write("run/\(name)", text)
    }
    try folder.write("run/parts/.x.ksf-1-a.draft/own", "mine")
    run.tidy()
    run.clearLogs(ofAttempt: 1)
    func names(_ name: String) throws -> [String] { try OpenFolder(at: run.url.path + name).list() }
    #expect(
      try names("")
        == [".profile", ".x.ksf-a-b.draft", "logs", "parts", "progress", "study.part"])
    #expect(try names("/parts") == [".x.ksf-1-a.draft"])
    #expect(try names("/progress") == [".notes"])
    #expect(try names("/logs") == ["2-1.log"])
  }

  @Test func `keeps what is written in it, and not where a link leads`() throws {
    let folder = try Folder()
    let kept = try folder.write("kept", "mine")
    let identity = PartIdentity(
      program: "ksf", study: "study", scenario: "scenario",
      scenarioHash: Digest.sha256("scenario".utf8), policy: "drop_row")
    let run = try PartFolder(for: identity, at: folder.url.appending(path: "run").path)
    let script = run.url.appending(path: "tasks-1.sh").path
    try FileManager.default.createSymbolicLink(atPath: script, withDestinationPath: kept)
    try run.keep("script", as: "tasks-1.sh")
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "mine")
    #expect(try String(contentsOfFile: script, encoding: .utf8) == "script")
  }

  @Test func `is found by the path that SQLite follows`() throws {
    let folder = try Folder()
    let file = try folder.write("a/file", "")
    func link(_ name: String, _ target: String) throws -> String {
      let path = folder.url.appending(path: name).path
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      return path
    }
    let real = file.resolvedPath
    #expect(real.hasSuffix("/a/file"))
    #expect(try link("one", "a/file").resolvedPath == real)
    #expect(try link("two", "one").resolvedPath == real)
    #expect(try link("b", "a").appending("/../a/./file").resolvedPath == real)
    #expect(try link("new", "a/none").resolvedPath == real.dropLast(4) + "none")
    let round = try link("round", "round")
    #expect(round.resolvedPath.hasSuffix("/round"))
    #expect("".resolvedPath == "" && "/nowhere/x".resolvedPath == "/nowhere/x")
  }
}
