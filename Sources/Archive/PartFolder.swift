// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
package import Foundation
package import Funding
import Sensitivity
import Studies

/// A folder that machines share, with the parts of one run in it: a file for each task.
///
/// ```
/// study.part                      what is run: study, scenario and program, without a block
/// parts/0000001-0000004.part      the blocks of a task, all of them
/// progress/0000005-0000008.437    those of one that is at work, at 437 ‰ of it
/// whole.part                      all blocks, once they are joined
/// ```
///
/// Every file is written elsewhere and moved into its place in one step, so that no machine sees half of
/// one, and no lock is asked of a file system that may have none. Two that play the same blocks write the
/// same ones: it does not matter which of them comes last.
package struct PartFolder: Sendable {
  package let url: URL
  /// What the blocks are of.
  package let identity: PartIdentity

  static let studyName = "study.part"
  static let folders = ["parts", "progress", "logs"]

  /// The run in a folder.
  ///
  /// - Throws: ``Faults`` if there is none.
  package init(at path: String) throws(Faults) {
    url = URL(exactly: path)
    guard Self.isRun(path) else { throw Faults([Fault(.noRunFolder, path: path)]) }
    try Self.checkFolders(of: path)
    identity = try Self.read(url.appending(path: Self.studyName)).identity
  }

  /// The run's folder, or one of those in it. They are this program's own: a link in their place, in
  /// a folder that somebody sent, is not followed.
  func place(_ folder: String = "") throws -> OpenFolder { try Self.place(folder, in: url) }

  private static func place(_ folder: String, in run: URL) throws -> OpenFolder {
    let own = try OpenFolder(at: run.path)
    return folder.isEmpty ? own : try own.folder(folder)
  }

  /// - Throws: ``Faults`` if one of the folders is a link.
  private static func checkFolders(of path: String) throws(Faults) {
    for name in folders where RegularFile.isLink("\(path)/\(name)") {
      throw Faults([Fault(.linkedFolder, path: path, found: .spelt(name))])
    }
  }

  /// Whether a run is in the folder `path`.
  package static func isRun(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(studyName)")
  }

  /// A folder for a run, or the one that is there.
  ///
  /// - Throws: ``Faults`` for a folder with another run, or where nothing can be written.
  package init(for identity: PartIdentity, at path: String) throws(Faults) {
    url = URL(exactly: path)
    self.identity = identity
    try Self.checkFolders(of: path)
    do {
      try WriteSeal.check()
      let (work, own) = url.path.folderAndName
      let place = try OpenFolder(at: work, creating: true).folder(making: own)
      for name in Self.folders { _ = try place.folder(making: name) }
    } catch {
      throw Self.notWritten(path, error)
    }
    guard Self.isRun(path) else {
      try write(SweepSummary(), as: Self.studyName)
      return
    }
    let other = try Self.read(url.appending(path: Self.studyName)).identity
    if let difference = other.difference(from: identity) {
      throw Faults([Fault(.partOfOther, path: path, found: .spelt(difference))])
    }
  }

  /// Where all blocks are once they are joined.
  package var whole: URL { url.appending(path: "whole.part") }

  /// What the blocks of a task are called, counted from 1.
  package static func name(of blocks: Range<Int>) -> String {
    func digits(_ number: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, 7 - text.count)) + text
    }
    return "\(digits(blocks.lowerBound + 1))-\(digits(blocks.upperBound))"
  }

  /// The blocks that a name tells of; nil for any other name.
  static func blocks(named name: some StringProtocol) -> Range<Int>? {
    let ends = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last,
      last <= BlockSet.largest
    else { return nil }
    return first - 1..<last
  }

  /// What there is of a run.
  package struct Contents: Hashable, Sendable {
    /// Blocks that are there, by task; none is in two of them.
    package var finished: [Range<Int>] = []
    /// How much there is of the blocks of other tasks, in thousandths.
    package var started: [Range<Int>: Int] = [:]

    package init() {}

    package var blocks: Int { finished.reduce(0) { $0 + $1.count } }

    /// The runs of blocks among 0..<count that are in no finished task.
    package func missing(of count: Int) -> [Range<Int>] {
      var missing: [Range<Int>] = []
      var next = 0
      for range in finished.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if range.lowerBound > next { missing.append(next..<range.lowerBound) }
        next = range.upperBound
      }
      return next < count ? missing + [next..<count] : missing
    }
  }

  /// What there is now, by the names of files.
  ///
  /// - Parameter fresh: Whether to make a file system that remembers what a folder held look again.
  /// - Returns: Nil if the folder cannot be read.
  package func contents(fresh: Bool = false) -> Contents? {
    guard let names = names(in: "parts", fresh) else { return nil }
    var contents = Contents()
    var end = 0
    for range in names.compactMap({ name -> Range<Int>? in
      name.hasSuffix(".part") ? Self.blocks(named: name.dropLast(5)) : nil
    }).sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
    // Of overlapping ones, left by a run in other tasks, one is enough: they hold the same blocks.
    where range.lowerBound >= end {
      contents.finished.append(range)
      end = range.upperBound
    }
    for (range, part) in progress where !contents.finished.contains(range) {
      contents.started[range] = max(part, contents.started[range] ?? 0)
    }
    return contents
  }

  /// What there is of tasks, in thousandths: maybe several of one.
  var progress: [(blocks: Range<Int>, part: Int)] {
    (names(in: "progress", false) ?? []).compactMap { name in
      let parts = name.split(separator: ".")
      guard parts.count == 2, let blocks = Self.blocks(named: parts[0]), let part = Int(parts[1]),
        (0...1000).contains(part)
      else { return nil }
      return (blocks, part)
    }
  }

  private func names(in folder: String, _ fresh: Bool) -> [String]? {
    guard let place = try? place(folder) else { return nil }
    if fresh { place.look() }
    return try? place.list()
  }
}
