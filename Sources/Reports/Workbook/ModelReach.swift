// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// A year of a scenario's structure that a workbook has as an input: the price year, the last year of
/// a phase, the year by which a share is reached, the first and the last year of an overhead.
struct YearInput {
  let path: String
  let year: Int
  /// The years that the program takes there, of those that the workbook shows.
  let allowed: ClosedRange<Int>
}

/// What a workbook has to hold so that it computes what the program does whichever of the allowed
/// years stand in its cells: another last year of a phase may need prices that the scenario as it is
/// does not read.
struct ModelReach {
  /// In file order.
  let years: [YearInput]
  /// Every number that the equations read with any of the years, in file order.
  let parameters: [ModelParameter]
  let known: Model.KnownYears

  init(_ model: Model) {
    let scenario = model.scenario
    let first = min(model.knownYears.all.lowerBound, scenario.start - 1)
    var (years, parameters, known) = ([YearInput](), model.parameters, model.knownYears)
    var paths = Set(parameters.map(\.path))
    for place in Self.places(of: scenario) {
      let least = place.isOfPrices ? first : scenario.start
      let search = YearSearch(place, of: place.alone ?? scenario)
      let allowed = search.allowed(in: min(least, place.year)...max(scenario.end, place.year))
      years.append(YearInput(path: place.path, year: place.year, allowed: allowed))
      for year in [allowed.lowerBound, allowed.upperBound] where year != place.year {
        guard let other = search.model(with: year) else { continue }
        known = known.union(other.knownYears)
        guard other.parameters.contains(where: { !paths.contains($0.path) }) else { continue }
        parameters = Self.merged(parameters, other.parameters)
        paths = Set(parameters.map(\.path))
      }
    }
    (self.years, self.parameters, self.known) = (years, parameters, known)
  }

  private static func places(of scenario: Scenario) -> [YearPlace] {
    [
      YearPlace(path: "price_year", year: scenario.priceYear, isOfPrices: true) {
        ($0.priceYear, $0.countedPriceYear) = ($1, nil)
      }
    ]
      + scenario.phases.enumerated().flatMap { number, phase -> [YearPlace] in
        let path = "funding.phases.\(phase.name)"
        var places: [YearPlace] = []
        if case .reach(let first, let aim, let by, let profile) = phase.rule {
          places.append(
            YearPlace(path: path + ".reach.by", year: by.year) {
              $0.phases[number].rule = .reach(
                first: first, aim: aim, by: ScenarioYear($1), profile: profile)
            })
        }
        // The last phase has no last year.
        if let until = phase.until?.year {
          places.append(
            YearPlace(path: path + ".until.year", year: until.year) {
              $0.phases[number].until?.year = ScenarioYear($1)
            })
        }
        return places
      }
      + scenario.overheads.flatMap { overhead -> [YearPlace] in
        let path = "overheads.\(overhead.name)"
        // Which years one can have hangs on no other, of which there may be hundreds.
        var alone = scenario
        alone.overheads = [overhead]
        let from = overhead.from.map { year in
          YearPlace(path: path + ".from", year: year.year, alone: alone) {
            $0.overheads[0].from = ScenarioYear($1)
          }
        }
        let until = overhead.until.map { year in
          YearPlace(path: path + ".until", year: year.year, alone: alone) {
            $0.overheads[0].until = ScenarioYear($1)
          }
        }
        return [from, until].compactMap(\.self)
      }
  }

  /// `more` put among `parameters`, each behind the one that it stands behind.
  private static func merged(
    _ parameters: [ModelParameter], _ more: [ModelParameter]
  ) -> [ModelParameter] {
    var (result, paths) = (parameters, parameters.map(\.path))
    var place = 0
    for parameter in more {
      if let known = paths.firstIndex(of: parameter.path) {
        place = known + 1
      } else {
        result.insert(parameter, at: place)
        paths.insert(parameter.path, at: place)
        place += 1
      }
    }
    return result
  }
}

/// Where a year stands in a scenario.
private struct YearPlace {
  let path: String
  let year: Int
  var isOfPrices = false
  /// The part of the scenario that it is looked for in; nil: all of it.
  let alone: Scenario?
  let set: (inout Scenario, Int) -> Void

  init(
    path: String, year: Int, isOfPrices: Bool = false, alone: Scenario? = nil,
    set: @escaping (inout Scenario, Int) -> Void
  ) {
    (self.path, self.year, self.isOfPrices, self.set) = (path, year, isOfPrices, set)
    self.alone = alone
  }
}

/// Looks for the years that a scenario can have in one place.
private struct YearSearch {
  private let place: YearPlace
  private let scenario: Scenario

  init(_ place: YearPlace, of scenario: Scenario) {
    (self.place, self.scenario) = (place, scenario)
  }

  /// The scenario laid out with another year; nil where the program refuses it, or a phase then has
  /// its turn in years that its amounts do not list.
  func model(with year: Int) -> Model? {
    var changed = scenario
    place.set(&changed, year)
    guard let model = try? Model(changed) else { return nil }
    do throws(Faults) {
      _ = try Projection(model)
    } catch {
      return error.list.contains { $0.code == .amountMissing } ? nil : model
    }
    return model
  }

  /// The years around the scenario's own with which it can be laid out: what refuses a year, data
  /// that begin or amounts that end, refuses those past it too.
  func allowed(in range: ClosedRange<Int>) -> ClosedRange<Int> {
    func last(towards end: Int) -> Int {
      if end == place.year || model(with: end) != nil { return end }
      var (good, bad) = (place.year, end)
      while abs(bad - good) > 1 {
        let middle = (good + bad) / 2
        if model(with: middle) != nil { good = middle } else { bad = middle }
      }
      return good
    }
    return last(towards: range.lowerBound)...last(towards: range.upperBound)
  }
}
