// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
public import Funding
public import Simulation
public import Studies

/// A scenario as it was loaded, ready to be projected.
public struct LoadedScenario: Sendable {
  /// What the file says, with what its parents say.
  public let scenario: Scenario
  /// The scenario checked, with its parameters.
  public let model: Model
  /// How its parameters vary; kept for the sweeps.
  public let uncertainty: Uncertainty
  /// The changes asked for beside the file, as they were written: files laid over it, then settings.
  public let changes: [String]
  /// What a reader should know of how it was read.
  public let remarks: [LoadRemark]
  /// Key paths that a change has set, so that they vary no longer as they did before it.
  var fixed: [String]
  /// The series and sources that it may name.
  public let data: DataSet
  /// The files that it was made of: its own, its parents, and series beside them.
  package let inputs: [InputFile]

  let root: Node
  /// The folder of each file that a value may stand in.
  let folders: [String: String]
  /// The file that was asked for, if it is laid over another.
  let heir: String?
  /// The files laid over it by the name that it was asked for by, the last on top.
  package let overlays: [String]

  /// Whether a file of one's own or a setting gave a value, and not the library.
  private func isOwn(_ path: String) -> Bool {
    root.node(at: path).map { folders[$0.place.file] != nil } ?? false || isSet(path)
  }

  /// Whether a setting of the command line gave a value.
  func isSet(_ path: String) -> Bool {
    root.node(at: path)?.place.file.hasPrefix("--set ") == true
  }

  /// The key paths for which a setting of the command line says how they vary, or that they do not.
  var setLaws: [String] {
    let laws = lawsSet
    let removed = changes.compactMap { change -> String? in
      let parts = change.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, parts[1] == "remove", parts[0].hasPrefix("uncertainty.") else {
        return nil
      }
      return String(parts[0].dropFirst("uncertainty.".count))
    }
    return laws.map(\.key) + removed
  }

  private var lawsSet: [Node.Entry] {
    (root["uncertainty"]?.entries ?? []).filter { $0.place.file.hasPrefix("--set ") }
  }

  /// Where the command line says how the parameter at a path varies; nil where it does not.
  func placeOfLaw(setAt path: String) -> Fault.Place? { lawsSet.first { $0.key == path }?.place }

  /// What is said of the file where its uncertainty is looked at.
  package var studyRemarks: [LoadRemark] { remarks(on: uncertainty) }

  /// The same where this varies instead.
  func remarks(on uncertainty: Uncertainty) -> [LoadRemark] {
    remarks + fixed.map { .fixedValue(path: $0) } + uncertainty.remarks
  }

  /// The scenario's future.
  ///
  /// - Throws: ``Funding/Faults`` with the place in the file that each comes from.
  public func projection() throws(Faults) -> Projection {
    do throws(Faults) {
      var projection = try Projection(model)
      projection.hasOwnBudgetPrices = isOwn("budget_deflator.growth")
      return projection
    } catch {
      throw error.placed(in: root).inherited(by: heir)
    }
  }
}

extension Node {
  /// Where a fault stands. One between a key and a series stands where its reader wrote either: the
  /// other one may be the parent's.
  fileprivate func place(of fault: Fault) -> Fault.Place {
    let own = place(of: fault.path)
    let others: [String] =
      switch fault.found {
      case .seriesFrom(let path, _), .pricesFrom(let path, _): [path]
      default: []
      }
    let isOwn = { (place: Fault.Place) in place.line == 0 || place.file == self.place.file }
    return ([own] + others.map { self.place(of: $0) }).first(where: isOwn) ?? own
  }
}

extension Faults {
  /// The same, each with the place of its path; in the order in which they stand.
  func placed(in root: Node) -> Faults {
    Faults(
      list.map { fault in
        var fault = fault
        fault.place = fault.place ?? root.place(of: fault)
        return fault
      }
    ).sorted
  }

  /// In the order of lines within each file; faults that stand in one place once.
  var sorted: Faults {
    var files: [String] = []
    for file in list.map({ $0.place?.file ?? "" }) where !files.contains(file) {
      files.append(file)
    }
    let order = { (fault: Fault) in
      (
        files.firstIndex(of: fault.place?.file ?? "")!, fault.place?.line ?? 0,
        fault.place?.column ?? 0
      )
    }
    let sorted = list.enumerated().sorted {
      let (a, b) = (order($0.element), order($1.element))
      return a == b ? $0.offset < $1.offset : a < b
    }
    var seen: Set<Fault> = []
    return Faults(sorted.map(\.element).filter { seen.insert($0).inserted })
  }
}
