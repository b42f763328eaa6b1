// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity
public import Simulation

extension Study {
  /// What is wrong with the study of `model`, all of it; `years` are those that a lever may be.
  public func faults(in model: Model, years: [ModelParameter] = []) -> [Fault] {
    leverFaults(in: model, years) + uncertainty.faults(in: model) + variedTwice
      + unboundedFaults(model)
      + questionFaults(in: model) + methodFaults
  }

  /// What is wrong with the quantiles that inputs are moved to, which are the ends of a range: at 0 and
  /// 100 % many a distribution has none.
  private var methodFaults: [Fault] {
    guard case .oneAtATime(let low, let high) = method else { return [] }
    let path = "method.one_at_a_time"
    let outside = [("low", low), ("high", high)].filter { !($0.1 > 0 && $0.1 < 1) }
    guard outside.isEmpty else {
      return outside.map { key, value in
        Fault(
          .outOfRange, path: "\(path).\(key)", found: .spelt(Measure.share.spelling(of: value)),
          allowed: [.thing(.quantile)])
      }
    }
    return low < high ? [] : [Fault(.order, path: path, found: "low", allowed: ["high"])]
  }

  private func leverFaults(in model: Model, _ years: [ModelParameter]) -> [Fault] {
    levers.flatMap { lever -> [Fault] in
      let path = "levers.\(lever.path)"
      let parameter: ModelParameter
      do throws(Fault) {
        if let year = years.first(where: { $0.path == lever.path }) {
          parameter = year
        } else {
          parameter = model.parameters[try model.place(of: lever.path) - 1]
        }
      } catch {
        var fault = error
        fault.path = path
        return [fault]
      }
      switch lever.choice {
      case .values(let values):
        if values.isEmpty { return [Fault(.emptyCollection, path: path)] }
        return values.filter { !parameter.measure.allows($0) }.map {
          Fault(
            .outOfRange, path: path, found: .spelt("\($0)"), allowed: [.limits(parameter.measure)])
        }
      case .distribution where parameter.measure == .year:
        // A year between two others is none.
        return [
          Fault(.yearsOnly, path: path, found: .spelt(lever.path), allowed: ["uniform, normal, …"])
        ]
      case .distribution(let distribution):
        return [distribution.problem].compactMap { $0 }.map {
          Fault($0, path: "\(path).\(distribution.name)")
        }
      }
    }
  }

  /// What is wrong with the policies.
  func policyFaults(_ question: PolicyQuestion) -> [Fault] {
    if levers.isEmpty { return [Fault(.noPolicies, path: "levers")] }
    let drawn = levers.filter { if case .distribution = $0.choice { true } else { false } }
    if let lever = drawn.first { return [Fault(.noPolicies, path: "levers.\(lever.path)")] }
    guard policies(question) == nil else { return [] }
    return [
      question.isTogether
        ? Fault(.unequalLevers, path: "levers")
        : Fault(
          .tooMany, path: "levers", found: .spelt("\(combinations)"),
          allowed: [.spelt("\(PolicyDesign.limit)")])
    ]
  }

  private var variedTwice: [Fault] {
    let paths = levers.map { $0.path }
    let others = Set(uncertainty.inputs.map { $0.path } + uncertainty.shared.flatMap { $0.drives })
    return paths.enumerated().filter { index, path in
      paths[..<index].contains(path) || others.contains(path)
    }.map { Fault(.drivenTwice, path: "levers", found: .spelt($1)) }
  }

  /// Distributions that go past what their parameter may be, by more than a draw in a million.
  private func unboundedFaults(_ model: Model) -> [Fault] {
    func fault(_ path: String, _ at: String, _ law: Distribution) -> Fault? {
      guard law.problem == nil, let slot = model.index(of: path) else { return nil }
      let measure = model.parameters[slot - 1].measure
      guard !law.fits(measure) else { return nil }
      return Fault(
        .unbounded, path: at, found: .limits(measure), allowed: ["truncated_normal", "beta"])
    }
    let ofLevers = levers.compactMap { lever -> Fault? in
      guard case .distribution(let law) = lever.choice else { return nil }
      return fault(lever.path, "levers.\(lever.path)", law)
    }
    let ofInputs = uncertainty.inputs.compactMap { input -> Fault? in
      guard case .distribution(let law) = input.law else { return nil }
      return fault(input.path, "uncertainty.\(input.path)", law)
    }
    let ofShared = uncertainty.shared.flatMap { shared in
      shared.drives.compactMap { fault($0, "shared.\(shared.name)", shared.distribution) }
    }
    return ofLevers + ofInputs + ofShared
  }

  private func questionFaults(in model: Model) -> [Fault] {
    var faults: [Fault] = []
    if metrics.isEmpty, bands.isEmpty {
      faults.append(Fault(.missingKey, path: "metrics", allowed: [.example("[share@2034]")]))
    }
    for (number, text) in metrics.enumerated() {
      do throws(Fault) {
        _ = try Metric(text, in: model)
      } catch {
        var fault = error
        fault.path = "metrics.\(number)"
        faults.append(fault)
      }
    }
    for (number, text) in bands.enumerated() {
      do throws(Fault) {
        _ = try model.column(text)
      } catch {
        var fault = error
        fault.path = "bands.\(number)"
        faults.append(fault)
      }
    }
    return faults + (faults.isEmpty ? parityFaults(in: model) : [])
  }

  /// Parity, asked of a year in which what it compares with is nothing in some futures: leaving
  /// these out would tell of the others alone, of every metric.
  private func parityFaults(in model: Model) -> [Fault] {
    var asked: [(path: String, years: ClosedRange<Int>)] = []
    for (number, text) in metrics.enumerated() {
      guard let metric = try? Metric(text, in: model), metric.readColumn?.kind == .parity else {
        continue
      }
      asked.append(("metrics.\(number)", metric.years(of: model)))
    }
    for (number, name) in bands.enumerated() where name == Column(.parity).id {
      asked.append(("bands.\(number)", model.years))
    }
    guard !asked.isEmpty, let share = model.specialistResearchPath else { return [] }
    let zeros = Set(model.parameters.map { $0.path }.filter { mayBeZero($0, model) })
    return asked.compactMap { path, years in
      let missing = years.filter { year in
        let shares = model.specialistShares(in: year)
        return !shares.isEmpty && shares.allSatisfy { zeros.contains($0) }
      }
      guard let first = missing.first, let last = missing.last else { return nil }
      return Fault(
        .notAvailable, path: path, years: first...last, found: .spelt(Column(.parity).id),
        allowed: [.spelt(share)])
    }
  }

  /// Whether the number at a key path is 0 in some futures, by more than chance.
  private func mayBeZero(_ path: String, _ model: Model) -> Bool {
    for lever in levers where lever.path == path {
      switch lever.choice {
      case .values(let values): return values.contains(0)
      case .distribution(let law): return law.mayBeZero
      }
    }
    let laws =
      uncertainty.inputs.filter { $0.path == path }.map { $0.law }
      + uncertainty.shared.filter { $0.drives.contains(path) }.map {
        .distribution($0.distribution)
      }
    if let law = laws.first {
      if case .distribution(let distribution) = law { return distribution.mayBeZero }
      return false
    }
    return model.index(of: path).map { model.centralValues[$0] == 0 } ?? false
  }
}

extension Distribution {
  /// Whether 0 is one of the values that it is made of.
  fileprivate var mayBeZero: Bool {
    switch self {
    case .discrete(let values): values.contains { $0.value == 0 && $0.weight > 0 }
    case .empirical(let values): values.contains(0)
    default: false
    }
  }

  /// Whether all but a draw in a million are what `measure` allows.
  fileprivate func fits(_ measure: Measure) -> Bool {
    if measure.isWhole {
      switch self {
      case .discrete(let values): return values.allSatisfy { measure.allows($0.value) }
      case .empirical(let values): return values.allSatisfy { measure.allows($0) }
      default: return false
      }
    }
    let (low, high) = (quantile(1e-6), quantile(1 - 1e-6))
    return measure.limits.contains(low) && measure.limits.contains(high)
  }
}
