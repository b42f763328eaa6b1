// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import Simulation
import Studies

/// A sweep that is being played: says at once how long it will take if that is long, and what is left of
/// it when somebody stops it.
final class LongWork {
  /// From here on it is said.
  static let longest = 10.0
  /// Of a command that an interrupt from the keyboard ends.
  private static let interrupted: Int32 = 130

  private let source: any DispatchSourceSignal

  /// - Parameters:
  ///   - part: The file that blocks are kept in.
  ///   - isKept: Whether an archive keeps them.
  ///   - share: The part of the study that is played.
  init(
    _ cost: SweepCost, part: String?, isKept: Bool, share: Double, _ language: Language,
    quiet: Bool
  ) {
    let unkept =
      Replay.isComparison ? WorkWords.madeAgain : isKept ? WorkWords.goOnKept : WorkWords.notKept
    let after = (part.map { WorkWords.goOnPart(path: $0) } ?? unkept)[language]
    Self.tell(cost, share: share, after: after, language, quiet)
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Terminal.complain("\n" + WorkWords.stopped(after: after)[language])
      // Blocks are written whole, so that it does not matter where it stops.
      _exit(Self.interrupted)
    }
    source.resume()
  }

  /// An interrupt ends the command from now on, as it does elsewhere.
  func end() {
    source.cancel()
    Interrupts.endProgram()
  }
}

extension LongWork {
  /// Says that a study takes long, if it does; also of a run that is made again, which says nothing else: nobody
  /// else tells work from a hang.
  private static func tell(
    _ cost: SweepCost, share: Double, after: String, _ language: Language, _ quiet: Bool
  ) {
    let seconds = cost.seconds * share
    guard seconds > longest, !quiet else { return }
    Terminal.complain(
      WorkWords.takesLong(
        time: WorkWords.time(seconds, in: language),
        count: Int((Double(cost.evaluations) * share).rounded()), after: after)[language])
  }

  /// Says before a study is played for a document that this takes long, if it does.
  ///
  /// - Parameter isKept: Whether an archive keeps its blocks.
  static func tellStudy(_ cost: SweepCost, isKept: Bool, _ language: Language, quiet: Bool) {
    let after =
      Replay.isComparison
      ? WorkWords.madeAgain : isKept ? WorkWords.goOnKept : WorkWords.nothingKept
    tell(cost, share: 1, after: after[language], language, Replay.current?.isQuiet ?? quiet)
  }

  /// A document of more columns, or a question to more numbers, takes seconds or more.
  static let many = 1_000

  /// Says before documents are made of very many columns that it takes a while.
  static func tellColumns(of models: [Model], _ language: Language, quiet: Bool) {
    tell(WorkWords.manyColumns, models.reduce(0) { $0 + $1.allColumns.count }, language, quiet)
  }

  /// Says before each of very many numbers is changed that it takes a while.
  static func tellNumbers(of model: Model, _ language: Language, quiet: Bool) {
    tell(WorkWords.manyNumbers, model.parameters.count, language, quiet)
  }

  private static func tell(
    _ words: (Int) -> Message, _ count: Int, _ language: Language, _ quiet: Bool
  ) {
    // What stored words say of it counts as little as who stored them.
    guard count > many, !(Replay.current?.isQuiet ?? quiet) else { return }
    Terminal.complain(words(count)[language])
  }
}
