// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

extension Goal {
  /// Reads a goal as it is written on the command line: `share@2029 = 1 %`, `reached:one_percent <=
  /// 2034`, `sum:funding@2025-2028 >= 1.3 bn NOK`; what is yes or no is wanted without more words.
  ///
  /// - Throws: ``Fault``: no goal, a metric that the model does not know, or a value without the
  ///   metric's unit.
  package init(_ text: String, in model: Model) throws(Fault) {
    let plain = text.replacing("\u{2265}", with: ">=").replacing("\u{2264}", with: "<=")
    let signs = plain.split { !"<>=!\u{2260}".contains($0) }
    guard let sign = signs.first else {
      // What is yes or no is wanted.
      let name = plain.trimmed
      guard name.hasPrefix("met:") || name.hasPrefix("held:") else {
        throw Fault(.badGoal, found: .spelt(text))
      }
      let metric = try Metric(name, in: model)
      self.init(metric, .equal, 1)
      return
    }
    let left = plain[..<sign.startIndex].trimmed
    let right = plain[sign.endIndex...].trimmed
    guard signs.count == 1, !left.isEmpty, !right.isEmpty else {
      throw Fault(.badGoal, found: .spelt(text))
    }
    guard let relation = Goal.Relation(rawValue: String(sign)) else {
      throw Fault(.unknownRelation, found: .spelt(String(sign)))
    }
    let metric = try Metric(left, in: model)
    self.init(metric, relation, try Self.value(right, of: metric, in: model))
  }

  /// How the value of a goal that could be read was taken, where some would read it otherwise.
  package static func remarks(on text: String) -> [LoadRemark] {
    guard let sign = text.lastIndex(where: { "<>=\u{2264}\u{2265}".contains($0) }) else {
      return []
    }
    let value = text[text.index(after: sign)...].trimmed
    return [Quantity.remark(on: value, as: .increase, at: "--goal")].compactMap(\.self)
  }

  private static func value(
    _ text: String, of metric: Metric, in model: Model
  ) throws(Fault) -> Double {
    switch metric {
    case .reached, .peakYear:
      guard let year = Checker.year(text) else { throw Fault(.notAYear, found: .spelt(text)) }
      try check(year, among: model.years)
      return Double(year)
    case .held, .met:
      let words = ["yes": 1.0, "no": 0, "1": 1, "0": 0]
      guard let value = words[text] else {
        throw .unknown(.unknownWord, text, among: ["yes", "no"])
      }
      return value
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      return try value(text, in: column.unit)
    }
  }

  /// Of a year that is not projected nobody knows whether anything is reached by it.
  private static func check(_ year: Int, among years: ClosedRange<Int>) throws(Fault) {
    guard !years.contains(year) else { return }
    let end = "end=\(year)"
    let canEndThen = year > years.upperBound && year < years.lowerBound + 200
    throw Fault(
      .yearOutside, years: years, found: "\(year)", allowed: canEndThen ? [.spelt(end)] : [])
  }

  /// A value with the unit of a column.
  static func value(_ text: String, in unit: Column.Unit) throws(Fault) -> Double {
    switch unit {
    case .millions: try quantity(text, .increase)
    case .kroner: try quantity(text, .increase) * 1e6
    case .fraction: try quantity(text, .rate)
    case .index: try bare(text)
    case .projects: try projects(text)
    case .inhabitants: try quantity(text, .persons)
    }
  }

  /// A number of projects, with or without the word.
  private static func projects(_ text: String) throws(Fault) -> Double {
    for (word, isNorwegian) in [("projects", false), ("prosjekter", true), ("prosjekt", true)] {
      guard text.hasSuffix(word) else { continue }
      let number = text.dropLast(word.count).trimmed
      return try bare(isNorwegian ? number.replacing(",", with: ".") : number)
    }
    return try bare(text)
  }

  private static func bare(_ text: String) throws(Fault) -> Double {
    do throws(Quantity.Problem) {
      return try Quantity.bare(text, in: 0...1e10)
    } catch {
      throw Fault(error.code, found: .spelt(text), allowed: error.allowed)
    }
  }

  private static func quantity(_ text: String, _ measure: Measure) throws(Fault) -> Double {
    do throws(Quantity.Problem) {
      return try Quantity.value(text, as: measure)
    } catch {
      throw Fault(error.code, found: .spelt(text), allowed: error.allowed)
    }
  }
}

/// Reads ranges of a parameter's values: `25 MNOK..200 MNOK`.
package enum RangeText {
  /// Reads a share strictly between nothing and all: `80 %`.
  ///
  /// - Throws: ``Fault`` for anything else.
  package static func share(_ text: String) throws(Fault) -> Double {
    let value: Double
    do throws(Quantity.Problem) {
      value = try Quantity.value(text, as: .share)
    } catch {
      let allowed: [Fault.Term] = error.code == .outOfRange ? [.thing(.partOfAll)] : error.allowed
      throw Fault(error.code, found: .spelt(text), allowed: allowed)
    }
    guard value > 0, value < 1 else {
      throw Fault(.outOfRange, found: .spelt(text), allowed: [.thing(.partOfAll)])
    }
    return value
  }

  /// - Throws: ``Fault``: no range, ends without the parameter's unit, or ends the wrong way around.
  package static func range(_ text: String, of measure: Measure) throws(Fault) -> ClosedRange<
    Double
  > {
    guard let dots = text.firstRange(of: "..") else {
      throw Fault(.badRange, found: .spelt(text), allowed: example(measure))
    }
    let ends = [text[..<dots.lowerBound].trimmed, text[dots.upperBound...].trimmed]
    var values: [Double] = []
    for end in ends {
      do throws(Quantity.Problem) {
        values.append(try Quantity.value(end, as: measure))
      } catch {
        throw Fault(error.code, found: .spelt(end), allowed: error.allowed)
      }
    }
    guard values[0] < values[1] else {
      throw Fault(.badRange, found: .spelt(text), allowed: example(measure))
    }
    return values[0]...values[1]
  }

  /// How the ends of a range that could be read were taken, where some would read them otherwise.
  ///
  /// - Parameters:
  ///   - text: `a..b`, or what varies with it and how many values: `path=a..b:n`.
  ///   - option: The option that it stands at.
  package static func remarks(on text: String, at option: String) -> [LoadRemark] {
    let range = (text.split(separator: "=").last ?? "").prefix { $0 != ":" }
    guard let dots = range.firstRange(of: "..") else { return [] }
    return [range[..<dots.lowerBound].trimmed, range[dots.upperBound...].trimmed].compactMap {
      Quantity.remark(on: $0, as: .increase, at: option)
    }
  }

  private static func example(_ measure: Measure) -> [Fault.Term] {
    switch measure.unit {
    case .money: ["25 MNOK..200 MNOK"]
    case .fraction: ["1 %..4 %"]
    case .none: measure == .year ? ["2026..2040"] : ["1..5"]
    }
  }
}
