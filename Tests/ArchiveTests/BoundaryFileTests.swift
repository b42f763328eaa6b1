// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Glibc
import TestSupport
import Testing

struct `A file that is read` {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func refusal(_ path: String) -> RegularFile.Refusal? {
    do throws(RegularFile.Refusal) {
      _ = try RegularFile.read(path, limit: 100)
      return nil
    } catch {
      return error
    }
  }

  @Test func `is a regular one, and no longer than allowed`() throws {
    let path = try folder.write("a", "12345")
    #expect(try RegularFile.read(path, limit: 5) == Array("12345".utf8))
    #expect(throws: RegularFile.Refusal.tooLarge) { try RegularFile.read(path, limit: 4) }
    #expect(try RegularFile.prefix(of: path, upTo: 2) == Array("12".utf8))
    let empty = try folder.write("b", "")
    #expect(try RegularFile.read(empty, limit: 5) == [])
  }

  @Test func `is neither waited for nor without an end`() throws {
    let pipe = folder.url.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero", "/dev/null", "/dev/urandom"] {
      #expect(refusal(path) == .notRegular, "\(path)")
    }
    let link = folder.url.appending(path: "link")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: pipe)
    #expect(refusal(link.path) == .notRegular)
  }

  @Test func `is there, and has a name`() {
    for path in ["", "/nowhere/x", "a\0b", folder.url.path + "/none"] {
      #expect(refusal(path) == .missing, "\(path)")
    }
    #expect(refusal("/tmp") == .isFolder)
  }
}

/// One after the other, as a seal is on everything that the process writes.
@Suite(.serialized) struct `A file that is written` {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
  }

  private func rights(_ name: String) throws -> Int {
    let path = folder.url.appending(path: name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
  }

  @Test func `appears whole, and is its owner's alone before that`() throws {
    let open = try OpenFolder(at: folder.url.path)
    let draft = try DraftFile(of: "a.txt", in: open)
    try draft.write(Data("half".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.count == 1 && names[0].hasPrefix(".a.txt.") && names[0].count > 20)
    #expect(try rights(names[0]) == 0o600)
    try draft.write(Data(" whole".utf8))
    try draft.finish()
    try draft.place()
    #expect(try text("a.txt") == "half whole")
    #expect(try rights("a.txt") & 0o600 == 0o600)
  }

  @Test func `leaves nothing if it is not put in its place`() throws {
    let open = try OpenFolder(at: folder.url.path)
    func begin() throws { try DraftFile(of: "a", in: open).write(Data("x".utf8)) }
    try begin()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func `goes into the folder that was opened, whatever its path leads to later`() throws {
    let place = folder.url.appending(path: "place").path
    let open = try OpenFolder(at: place, creating: true)
    try FileManager.default.moveItem(atPath: place, toPath: place + "-moved")
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "/")
    try open.write(Data("x".utf8), as: #require(RelativeName("sub/a")))
    #expect(try text("place-moved/sub/a") == "x")
  }

  @Test func `follows no link inside of the folder`() throws {
    let outside = try folder.write("outside/kept", "kept")
    let open = try OpenFolder(at: folder.url.appending(path: "in").path, creating: true)
    for (name, target) in [("sub", "../outside"), ("file", "../outside/kept")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: "in/\(name)").path, withDestinationPath: target)
    }
    #expect(throws: POSIXError.self) {
      try open.write(Data("x".utf8), as: #require(RelativeName("sub/a")))
    }
    #expect(throws: POSIXError.self) {
      try open.write(Data("x".utf8), as: #require(RelativeName("file")))
    }
    // Put in its place, it takes that of the link.
    let draft = try DraftFile(of: "file", in: open)
    try draft.write(Data("new".utf8))
    try draft.finish()
    try draft.place()
    #expect(
      try text("in/file") == "new" && String(contentsOfFile: outside, encoding: .utf8) == "kept")
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: folder.url.appending(path: "outside").path) == ["kept"])
  }

  @Test func `is kept in a temporary folder that nobody else looks into`() throws {
    let own = try TemporaryFolder()
    let rights = try FileManager.default.attributesOfItem(atPath: own.url.path)[.posixPermissions]
    #expect(rights as? Int == 0o700)
    own.remove()
    #expect(!FileManager.default.fileExists(atPath: own.url.path))
  }

  @Test func `is not written while the seal is on`() throws {
    let folder = try Folder()
    let open = try OpenFolder(at: folder.url.path)
    let name = try #require(RelativeName("a"))
    WriteSeal.on {
      #expect(throws: POSIXError.self) { try open.write(Data(), as: name) }
      #expect(throws: POSIXError.self) { _ = try DraftFile(of: "a", in: open) }
      #expect(throws: POSIXError.self) { _ = try open.makeFolder("b") }
      #expect(throws: POSIXError.self) { try open.rename("a", to: "b") }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    try open.write(Data(), as: name)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a"])
  }

  @Test func `is none where the kernel tells of itself, which may be waited for, for ever`() throws
  {
    let file = try folder.write("a", "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link").path, withDestinationPath: "/proc/self/stat")
    for path in ["/proc/self/stat", folder.url.appending(path: "link").path] {
      #expect(RegularFile.refusal(of: path) == .notRegular, "\(path)")
    }
    // What is opened already is the file itself, by another name.
    let descriptor = open(file, O_RDONLY)
    defer { close(descriptor) }
    #expect(RegularFile.refusal(of: "/proc/self/fd/\(descriptor)") == nil)
  }
}
