// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity
import Simulation

extension Sweep {
  /// What keeps the study from being played at all, found without playing it.
  public var designFaults: [Fault] {
    do throws(RunError) {
      _ = try designs()
      return []
    } catch {
      return [fault(error)]
    }
  }

  /// Why the study has no answer.
  func fault(_ error: RunError) -> Fault {
    switch error {
    case .invalid(let point):
      Fault(
        .invalidFuture, path: study.id, found: words(point.reason),
        allowed: policy(of: point)
          + zip(drivers.factors.indices, drivers.factors).compactMap { number, factor in
            let columns = drivers.inputs.columns(of: number)
            let place = decisions + columns.lowerBound
            guard columns.count == 1, point.coordinates.indices.contains(place) else { return nil }
            return .spelt(
              "\(factor.name)=\(factor.measure.spelling(of: point.coordinates[place]))")
          })
    case .nothingValid(let reasons):
      Fault(
        .nothingValid, path: study.id,
        found: reasons.first.map { words($0.reason) } ?? .thing(.invalidNumber))
    case .design(let error): fault(error)
    case .stopped: Fault(.stopped, path: study.id)
    case .tooMuchMemory(let memory, let allowed):
      Fault(
        .partsTooLarge, path: study.id, found: .work(memory, nil), allowed: [.work(allowed, nil)])
    }
  }

  /// The values of the levers that a point is of.
  private func policy(of point: InvalidPoint) -> [Fault.Term] {
    guard decisions > 0 else { return [] }
    return zip(study.levers, point.coordinates).map { lever, value in
      .spelt("\(lever.path)=\(measure(of: lever).spelling(of: value))")
    }
  }

  /// What a lever is measured in.
  public func measure(of lever: Lever) -> Measure {
    model.index(of: lever.path).map { model.parameters[$0 - 1].measure } ?? .year
  }

  /// What the method takes.
  private var allowedSamples: ClosedRange<Int> {
    if case .morris = study.method {
      2...MorrisDesign.limit
    } else {
      1...Int(clamping: Int64(1) << 31)
    }
  }

  private var mostPoints: Int {
    if case .policies = study.method { PolicyDesign.limit } else { Grid.limit }
  }

  private func fault(_ error: DesignError) -> Fault {
    switch error {
    case .samples(let count):
      Fault(
        .outOfRange, path: "samples", found: .spelt("\(count)"), allowed: [.whole(allowedSamples)])
    case .replicates(let count):
      Fault(.outOfRange, path: "replicates", found: .spelt("\(count)"), allowed: ["16"])
    case .probability(let value):
      Fault(
        .outOfRange, path: "method", found: .spelt(Measure.share.spelling(of: value)),
        allowed: [.thing(.quantile)])
    case .correlatedInputs(let first, let second):
      Fault(.correlatedInputs, path: "correlations", found: .all([first, second]))
    case .yearlyProcess(let name):
      Fault(.yearlyProcess, path: name, found: .spelt(study.method.name))
    case .unknownInput(let name):
      .unknown(
        .notUncertain, name, among: drivers.factors.map { $0.name }, path: "method.sobol.groups")
    case .group(let name): Fault(.duplicateName, path: "method.sobol.groups", found: .spelt(name))
    case .noValues:
      switch study.method {
      case .grid, .policies: Fault(.noLevers, path: "levers", found: .spelt(study.method.name))
      default: Fault(.nothingVaries, path: "uncertainties")
      }
    case .tooManyPoints(let count):
      Fault(
        .tooMany, path: "levers", found: .spelt("\(count)"), allowed: [.spelt("\(mostPoints)")])
    case .unknownOutput(let name):
      .unknown(.unknownMetric, name, among: response.outputs.map { $0.name }, path: "precision")
    case .yearOutside(let output, let year):
      Fault(.yearOutside, path: output, found: .spelt("\(year)"))
    case .otherDesign(let expected, let found):
      Fault(.otherStudy, found: .spelt(found), allowed: [.spelt(expected)])
    case .blocksMissing(let blocks), .blocksUnexpected(let blocks):
      Fault(.otherStudy, found: .spelt("\(blocks)"))
    case .unsound: Fault(.partDamaged, path: study.id)
    }
  }

  /// Why a future is not valid, as data.
  public func words(_ reason: Reason) -> Fault.Term {
    switch reason {
    case .reported(let text): InvalidDraw(rawValue: text).map { .thing($0.thing) } ?? .spelt(text)
    case .notFinite, .notAYear: .thing(.invalidNumber)
    }
  }
}

extension InvalidDraw {
  var thing: Fault.Thing {
    switch self {
    case .amountMissing: .invalidAmountMissing
    case .incrementMissing: .invalidIncrementMissing
    case .geometricFromZero: .invalidGeometric
    case .fundingNegative: .invalidNegative
    case .overheadsExceedFunding: .invalidOverheads
    case .notFinite: .invalidNumber
    case .outsideLimits: .invalidLimits
    case .notAvailable: .invalidComparison
    }
  }
}
