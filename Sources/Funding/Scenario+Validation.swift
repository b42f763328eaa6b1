// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// What does not hang together, in file order; empty for a sound scenario.
  ///
  /// Years that a series cannot give, and values out of range, are found when a model is laid out.
  public var faults: [Fault] {
    var faults: [Fault] = []
    if years.count > 200 {
      let allowed = Fault.Term.spelt("\(start)–\(start + 199)")
      faults.append(Fault(.horizon, path: "end", found: "\(end)", allowed: [allowed]))
    }
    if existingResearch.contains(where: { $0.series.observed.values.isEmpty }) {
      faults.append(Fault(.noObservations, path: "existing_research"))
    }
    faults += duplicateNames + duplicateYears
    faults += phaseFaults
    faults += targets.flatMap(faults(of:))
    faults += overheads.flatMap(faults(of:))
    faults += sumFaults
    return faults
  }

  private var duplicateNames: [Fault] {
    let groups: [(path: String, names: [String])] = [
      ("existing_research", existingResearch.map { $0.name }),
      ("funding.phases", phases.map { $0.name }),
      ("targets", targets.map { $0.name }), ("overheads", overheads.map { $0.name }),
      ("calls.instruments", (calls?.instruments ?? []).map { $0.name }),
    ]
    return groups.flatMap { group in
      Set(group.names).sorted().filter { name in group.names.count { $0 == name } > 1 }
        .map { Fault(.duplicateName, path: group.path, found: .spelt($0)) }
    }
  }

  /// Years that are observed twice in one series: nobody could say which holds.
  private var duplicateYears: [Fault] {
    let paths =
      [
        "municipal_costs", "population", "deflator", "budget_deflator", "specialist.costs",
        "specialist.research",
      ] + existingResearch.map { "existing_research.\($0.name)" }
    return paths.flatMap { path -> [Fault] in
      let years = (observations(at: path)?.values ?? []).map { $0.year }
      return zip(years, years.dropFirst()).filter { $0 == $1 }.map { year, _ in
        Fault(.csvDuplicateYear, path: "\(path).observed", found: .spelt("\(year)"))
      }
    }
  }

  private func faults(of target: Target) -> [Fault] {
    let path = "targets.\(target.name)"
    var faults: [Fault] = []
    if target.level == .specialist, specialist == nil {
      faults.append(Fault(.needsBlock, path: path + ".share", found: "specialist"))
    }
    if let by = target.by?.year, by < start {
      faults.append(
        Fault(.yearOutside, path: path + ".by", found: "\(by)", allowed: [.fromYear(start)]))
    }
    if target.counting == .newAndExisting, existingResearch.isEmpty {
      faults.append(Fault(.needsBlock, path: path + ".counting", found: "existing_research"))
    }
    if target.basis == .cash, calls?.payout == nil {
      faults.append(Fault(.needsBlock, path: path + ".measure", found: "calls.payout"))
    }
    return faults
  }

  private func faults(of overhead: Overhead) -> [Fault] {
    guard let from = overhead.from?.year, let until = overhead.until?.year, from > until else {
      return []
    }
    return [
      Fault(
        .yearOutside, path: "overheads.\(overhead.name).until", found: "\(until)",
        allowed: [.fromYear(from)])
    ]
  }

  private var sumFaults: [Fault] {
    var sums: [(path: String, parts: [Parameter])] = []
    if let payout = calls?.payout { sums.append(("calls.payout", payout)) }
    if let instruments = calls?.instruments, !instruments.isEmpty {
      sums.append(("calls.instruments", instruments.map { $0.share }))
    }
    return sums.compactMap { path, parts in
      let sum = parts.reduce(0) { $0 + $1.value }
      return abs(sum - 1) <= 1e-9
        ? nil : Fault(.sumNotWhole, path: path, found: .fraction(sum), allowed: [.fraction(1)])
    }
  }
}
