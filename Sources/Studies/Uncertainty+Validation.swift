// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity
public import Simulation

extension Uncertainty {
  /// What is wrong with the uncertainty as a description of `model`'s parameters.
  public func faults(in model: Model) -> [Fault] {
    let ofInputs = inputs.compactMap {
      fault(of: $0.path, $0.law, at: "uncertainty.\($0.path)", in: model)
    }
    let ofShared = shared.flatMap { shared in
      shared.drives.compactMap {
        let law = Law.distribution(shared.distribution)
        return fault(of: $0, law, at: "shared.\(shared.name).drives", in: model)
      }
    }
    return ofInputs + ofShared + faults
  }

  /// What is wrong with it whatever it describes.
  public var faults: [Fault] {
    let laws =
      inputs.map { (path: "uncertainty.\($0.path)", law: $0.law) }
      + shared.map { (path: "shared.\($0.name)", law: .distribution($0.distribution)) }
    let problems = laws.compactMap { path, law in
      problem(of: law).map { Fault($0, path: "\(path).\(law.name)") }
    }
    return misfits + problems + drivenTwice + correlationFaults
  }

  private func problem(of law: Law) -> DistributionProblem? {
    switch law {
    case .distribution(let distribution): distribution.problem
    case .process(let process): process.problem
    }
  }

  /// What is wrong with letting `parameter` vary.
  private func fault(of parameter: String, _ law: Law, at path: String, in model: Model) -> Fault? {
    let isOne = model.parameters.contains { $0.path == parameter }
    var isProcess = false
    if case .process = law { isProcess = true }
    if isOne, !isProcess { return nil }
    // The values of a path by year, which only a process takes as a whole.
    let parts = model.parameters.map { $0.path }.filter { path in
      path.hasPrefix(parameter + ".") && Int(path.dropFirst(parameter.count + 1)) != nil
    }
    guard isOne || !parts.isEmpty else {
      let taken = Set(inputs.map { $0.path } + shared.flatMap { $0.drives })
      let free = model.parameters.filter { !$0.isPartOfWhole && !taken.contains($0.path) }
      return .unknown(
        .unknownPath, parameter, among: model.parameters.map { $0.path },
        offering: free.map { $0.path },
        path: path)
    }
    return isProcess
      ? nil
      : Fault(
        .severalValues, path: path, found: .spelt(parameter), allowed: parts.map { .spelt($0) })
  }

  /// What no law, or no process, can be of, as its path tells.
  private var misfits: [Fault] {
    let driven = shared.flatMap { shared in
      shared.drives.map { (path: $0, place: "shared.\(shared.name).drives", isProcess: false) }
    }
    let all = inputs.map { input in
      let isProcess = if case .process = input.law { true } else { false }
      return (path: input.path, place: "uncertainty.\(input.path)", isProcess: isProcess)
    }
    return (all + driven).compactMap { path, place, isProcess in
      if ModelParameter.isPartOfWhole(path) {
        return Fault(.partOfWhole, path: place, found: .spelt(path))
      }
      let isRate = path == "discount_rate" || path.contains(".growth")
      return isProcess && !isRate ? Fault(.notARate, path: place, found: .spelt(path)) : nil
    }
  }

  private var drivenTwice: [Fault] {
    let all = inputs.map { $0.path } + shared.flatMap { $0.drives }
    var seen: Set<String> = []
    let twice = Set(all.filter { !seen.insert($0).inserted })
    return twice.sorted().map { Fault(.drivenTwice, path: "shared", found: .spelt($0)) }
  }

  private var correlationFaults: [Fault] {
    let names = inputs.map { $0.path } + shared.map { $0.name }
    let processes = Set(
      inputs.filter { if case .process = $0.law { true } else { false } }.map({ $0.path }))
    var faults: [Fault] = []
    var pairs: [RankCorrelations.Pair] = []
    for (number, correlation) in correlations.enumerated() {
      let path = "correlations.\(number)"
      let ends = [correlation.first, correlation.second]
      for end in ends where !names.contains(end) {
        let free = names.filter { !ends.contains($0) && !processes.contains($0) }
        faults.append(.unknown(.notUncertain, end, among: names, offering: free, path: path))
      }
      for end in ends where processes.contains(end) {
        faults.append(
          Fault(.keyNotAllowed, path: path, found: .spelt(end), allowed: [.thing(.distribution)]))
      }
      guard let first = names.firstIndex(of: ends[0]), let second = names.firstIndex(of: ends[1])
      else { continue }
      if first == second {
        faults.append(Fault(.correlatedWithItself, path: path, found: .spelt(ends[0])))
      } else if pairs.contains(where: { Set([$0.first, $0.second]) == [first, second] }) {
        faults.append(Fault(.correlatedTwice, path: path, found: .all(ends)))
      } else {
        pairs.append(.init(first, second, rho: correlation.rho))
      }
    }
    guard faults.isEmpty else { return faults }
    guard let pair = RankCorrelations(count: names.count, pairs: pairs).contradiction else {
      return []
    }
    return [
      Fault(
        .notPositiveDefinite, path: "correlations",
        found: .all([names[pair.first], names[pair.second]]), allowed: ["\(pair.rho)"])
    ]
  }
}

extension Uncertainty.Law {
  /// The key that it stands under in a file.
  var name: String {
    switch self {
    case .process: "process"
    case .distribution(let distribution): distribution.name
    }
  }
}

extension Distribution {
  /// The key that it stands under in a file.
  var name: String {
    switch self {
    case .normal: "normal"
    case .truncatedNormal: "truncated_normal"
    case .lognormal: "lognormal"
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "pert"
    case .beta: "beta"
    case .gamma: "gamma"
    case .discrete: "discrete"
    case .empirical: "empirical"
    }
  }
}

extension Fault {
  init(_ problem: DistributionProblem, path: String) {
    switch problem {
    case .notPositive(let name):
      self.init(.outOfRange, path: "\(path).\(name)", allowed: [.thing(.aboveZero)])
    case .outside(let name, let range):
      self.init(.outOfRange, path: "\(path).\(name)", allowed: [.number(range)])
    case .spread:
      self.init(.outOfRange, path: "\(path).sd", allowed: [.thing(.ofTheMean)])
    case .order(let low, let high):
      self.init(.order, path: path, found: .spelt(low), allowed: [.spelt(high)])
    case .weights(let sum):
      self.init(.sumNotWhole, path: path, found: .fraction(sum), allowed: [.fraction(1)])
    case .noValues:
      self.init(.emptyCollection, path: path)
    case .persistence(let value):
      self.init(
        .outOfRange, path: path + ".persistence", found: .spelt(value == 1 ? "1" : "\(value)"),
        allowed: [.thing(.betweenOnes)])
    }
  }
}
