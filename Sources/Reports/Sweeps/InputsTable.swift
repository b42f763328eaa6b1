// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Studies

/// What varies in a study: without it no figure of many futures can be judged.
struct InputsTable {
  let inputs: [VariedInput]
  let language: Language

  private typealias Cell = Table.Cell
  private var style: NumberStyle { NumberStyle(language) }
  private func words(_ words: InputWords) -> String { words.phrase[language] }

  /// - Parameter isData: For programs: the law as `--vary` takes it, ends and values as numbers.
  func table(isData: Bool) -> Table {
    let status = (
      ("status", Heading.status.phrase[language]), ("source", Heading.source.phrase[language])
    )
    return isData
      ? Table(
        "inputs", title: words(.title),
        columns: [
          ("input", SweepHeading.input.phrase[language]), ("role", words(.role)),
          ("distribution", words(.law)), ("law", words(.law)), ("q05", words(.range)),
          ("q95", words(.range)), ("scenario", words(.scenario)),
          ("input_unit", Heading.unit.phrase[language]), status.0, status.1,
        ], rows: inputs.map(data), language: language)
      : Table(
        "inputs", title: words(.title),
        columns: [
          ("input", SweepHeading.input.phrase[language]), ("role", words(.role)),
          ("law", words(.law)), ("range", words(.range)), ("scenario", words(.scenario)), status.0,
        ], rows: inputs.map(people), language: language)
  }

  private func people(_ input: VariedInput) -> [Table.Cell] {
    [
      Cell(input.name), Cell(words(input.isLever ? .lever : .uncertain)), Cell(law(of: input)),
      Cell(input.range.map { range($0, input) } ?? ""),
      Cell(input.central.map { style.precise($0, as: input.measure) } ?? ""),
      Cell(input.statuses.map { $0.phrase[language] }.joined(separator: ", ")),
    ]
  }

  private func data(_ input: VariedInput) -> [Table.Cell] {
    func number(_ value: Double?) -> Cell {
      value.map { Cell("", $0, as: input.measure) } ?? Cell("", Double?.none)
    }
    return [
      Cell(input.name), Cell(input.isLever ? "lever" : "uncertainty"), Cell(code(of: input)),
      Cell(spelling(of: input)), number(input.range?.lowerBound), number(input.range?.upperBound),
      number(input.central), Cell(input.measure.code),
      Cell(input.statuses.map(\.rawValue).joined(separator: "; ")),
      Cell(input.sources.joined(separator: "; ")),
    ]
  }

  /// `67.5 MNOK – 382.5 MNOK`.
  private func range(_ range: ClosedRange<Double>, _ input: VariedInput) -> String {
    [range.lowerBound, range.upperBound].map { style.value($0, as: input.measure) }
      .joined(separator: " – ")
  }

  /// `uniform, lowest 50 MNOK, highest 400 MNOK`.
  func law(of input: VariedInput) -> String {
    func value(_ value: Double) -> String { style.precise(value, as: input.measure) }
    let parts: [String] =
      switch input.law {
      case .values(let values): values.map(value)
      case .process(let process):
        (process.mean.map { ["\(words(.mean)) \(value($0))"] } ?? [])
          + [
            "\(words(.sd)) \(value(process.sd))",
            "\(words(.persistence)) \(style.short(process.persistence))",
          ]
      case .distribution(.discrete(let values)):
        values.map { "\(value($0.value)) (\(style.percent($0.weight)))" }
      case .distribution(.empirical(let values)): values.map(value)
      case .distribution(let law):
        law.parameters.map { parameter in
          let name = InputWords(rawValue: parameter.name).map(words) ?? parameter.name
          return
            "\(name) \(parameter.isPlain ? style.short(parameter.value) : value(parameter.value))"
        }
      }
    let shown = parts.count > 6 ? Array(parts.prefix(5)) + ["…", parts.last!] : parts
    let name = InputWords(rawValue: code(of: input)).map(words) ?? code(of: input)
    return ([name] + shown).joined(separator: ", ")
  }

  private func code(of input: VariedInput) -> String {
    switch input.law {
    case .values: "values"
    case .distribution(let law): law.name
    case .process: "process"
    }
  }

  /// As `--vary` takes it.
  private func spelling(of input: VariedInput) -> String {
    func spelt(_ value: Double) -> String { input.measure.spelling(of: value) }
    let parts: [String] =
      switch input.law {
      case .values(let values): values.map(spelt)
      case .process(let process):
        (process.mean.map { ["mean: \(spelt($0))"] } ?? [])
          + ["sd: \(spelt(process.sd))", "persistence: \(process.persistence)"]
      case .distribution(.discrete(let values)):
        values.map {
          "{value: \(spelt($0.value)), weight: \(Measure.share.spelling(of: $0.weight))}"
        }
      case .distribution(.empirical(let values)): values.map(spelt)
      case .distribution(let law):
        law.parameters.map {
          "\($0.name): \($0.isPlain ? "\($0.value)" : spelt($0.value))"
        }
      }
    return "\(code(of: input))(\(parts.joined(separator: ", ")))"
  }
}
