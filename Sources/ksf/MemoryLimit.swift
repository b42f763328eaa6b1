// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import Studies

/// How much memory a command may take; what would need more is refused before it begins.
struct MemoryLimit: ExpressibleByArgument {
  /// What a command may take unasked.
  static let usual = MemoryLimit(bytes: 4e9, text: "4GB")

  let bytes: Double
  /// As it was asked for.
  let text: String

  private init(bytes: Double, text: String) { (self.bytes, self.text) = (bytes, text) }

  /// As help shows it.
  var defaultValueDescription: String { "\(Int(bytes / 1e9))GB" }

  /// `8GB`, `8 GB`, `8G`, `500MB`: of 10^9 and 10^6 bytes; `8GiB` of 2^30.
  init?(argument: String) {
    let text = argument.lowercased().filter { $0 != " " }
    guard let match = text.wholeMatch(of: /(\d{1,6}(?:\.\d{1,3})?)([kmgt])(i?)b?/),
      let number = Double(match.1), number > 0
    else { return nil }
    let power = ["k": 1, "m": 2, "g": 3, "t": 4][String(match.2)]!
    let unit = match.3.isEmpty ? 1000.0 : 1024
    bytes = (0..<power).reduce(number) { bytes, _ in bytes * unit }
    self.text = argument
  }

  /// The lesser of the two.
  func atMost(_ other: MemoryLimit) -> MemoryLimit { bytes > other.bytes ? other : self }

  /// The greater of the two.
  func atLeast(_ other: MemoryLimit) -> MemoryLimit { bytes < other.bytes ? other : self }

  /// - Parameters:
  ///   - memory: In bytes, about.
  ///   - seconds: That it takes; nil if that is not known.
  /// - Throws: ``Faults`` if that is more than may be taken.
  func check(_ memory: Double, seconds: Double? = nil, _ code: Fault.Code, path: String)
    throws(Faults)
  {
    guard memory > bytes else { return }
    throw Faults([
      Fault(code, path: path, found: .work(memory, seconds), allowed: [.work(bytes, nil)])
    ])
  }

  /// - Throws: ``Faults`` for a study that would take more.
  func check(_ cost: SweepCost, of sweep: Sweep) throws(Faults) {
    try check(cost.memory, seconds: cost.seconds, .studyTooLarge, path: "")
  }
}

/// The option of commands that may need much memory.
struct MemoryOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most memory that the command may take, such as 8GB.", valueName: "size"))
  var memory = MemoryLimit.usual
}
