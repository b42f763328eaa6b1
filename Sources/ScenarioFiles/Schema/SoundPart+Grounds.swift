// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension SoundPart {
  /// Whether a fault is of what the file says, not of what is missing in it: nothing that it rests on is
  /// lost.
  func tells(_ fault: Fault) -> Bool {
    guard fault.path.hasPrefix("funding.phases"), Self.ofPhases.contains(fault.code) else {
      return !grounds(of: fault).contains { isLost($0) }
    }
    // Which phase is the last does not hang on when the years begin and end, but a counted year does.
    let isOfOrder = [.untilMissing, .untilAfterLast].contains(fault.code)
    let isCounted = root.node(at: fault.path)?.scalar.flatMap(Checker.number(ofYear:)) != nil
    let years = !isOfOrder ? ["start", "end"] : isCounted ? ["start"] : []
    return !(years.contains { isLost($0) } || lost.contains { bears($0, on: fault.path) })
  }

  /// Whether every number is there that the funding frame comes from, so that it can be played.
  var hasFrame: Bool {
    let others = [
      "id", "title", "description", "covers", "does_not_cover", "sources", "uncertainty", "shared",
      "correlations", "discount_rate", "population", "targets", "calls", "financing",
    ]
    return lost.allSatisfy { others.contains(String($0.prefix { $0 != "." })) }
  }

  /// The key paths that a fault rests on.
  private func grounds(of fault: Fault) -> [String] {
    switch fault.code {
    case .needsBlock: return [fault.path, fault.found?.spelling ?? ""]
    case .keyNotAllowed, .needsKey: return decisive(in: fault)
    case .betweenMissing, .duplicateName, .sumNotWhole, .emptyCollection: return [fault.path]
    case .horizon: return ["start", "end"]
    case .yearOutside:
      let block = fault.path.split(separator: ".").dropLast().joined(separator: ".")
      return ["start", fault.path, block + ".from", block + ".until"]
    case .yearBeforeData, .yearInGap, .gapFromZero, .growthMissing, .levelMissing, .noObservations:
      return series(of: fault) + ["start", "end"]
    default: return []  // What a file points to, and what is out of range.
    }
  }

  /// The series that a fault is of, with what asks for its years.
  private func series(of fault: Fault) -> [String] {
    func whole(_ path: String) -> String {
      let ends = [".observed", ".growth", ".gaps"].compactMap {
        path.firstRange(of: $0)?.lowerBound
      }
      return String(path[..<(ends.min() ?? path.endIndex)])
    }
    let name =
      switch fault.found {
      case .seriesFrom(let path, _), .pricesFrom(let path, _): whole(path)
      default: whole(fault.path)
      }
    let ofPrices =
      switch name {
      case "deflator": ["price_year"]
      // For how long prices are compensated hangs on how long the phases last.
      case "budget_deflator": ["funding.phases"]
      default: [String]()
      }
    return [fault.path, name] + ofPrices
  }

  /// What decides whether a key is needed beside others, or not allowed.
  private func decisive(in fault: Fault) -> [String] {
    let block =
      fault.code == .needsKey
      ? fault.path : fault.path.split(separator: ".").dropLast().joined(separator: ".")
    return ["indexed", "prices", "amount", "share"].map { "\(block).\($0)" }
  }

  /// What is told of a phase among the others.
  private static let ofPhases: Set<Fault.Code> = [
    .yearOutside, .firstMissing, .untilMissing, .untilAfterLast, .amountMissing, .incrementMissing,
    .emptyCollection,
  ]

  /// Whether what is lost at a path has to do with a fault of a phase: it is in the same phase, or what
  /// tells where others begin and end.
  private func bears(_ lost: String, on path: String) -> Bool {
    let (keys, own) = (lost.split(separator: "."), path.split(separator: "."))
    guard keys.count > 3 else { return keys.starts(with: ["funding", "phases"]) || isAbove(lost) }
    guard keys.starts(with: ["funding", "phases"]) else { return false }
    return own.count < 3 || keys[2] == own[2] || !Schema.rules.contains(String(keys[3]))
  }

  private func isAbove(_ path: String) -> Bool { path.isEmpty || path == "funding" }
}
