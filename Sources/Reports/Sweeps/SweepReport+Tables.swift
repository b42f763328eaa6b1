// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// What does not move a metric, of one that nothing moves its value, and how a process is moved.
  var tornadoSentences: [String] {
    guard case .tornado(let tornados, _) = answer.result else { return [] }
    let still = metrics.compactMap { text, metric -> String? in
      guard let tornado = tornados.first(where: { $0.output.name == text }) else { return nil }
      if tornado.swings.isEmpty {
        return SweepWords.stillAlone(
          metric: told(text),
          value: value(tornado.central, of: metric))[language]
      }
      let inert = tornado.inert.filter { !answer.inert.contains($0) }
      return inert.isEmpty
        ? nil : SweepWords.inertFor(metric: text, list: inert.foldedPaths)[language]
    }
    let processes = sweep.varied.filter { if case .process = $0.law { true } else { false } }
    guard !processes.isEmpty, case .oneAtATime(let low, let high) = sweep.study.method else {
      return still
    }
    return still + [
      SweepWords.processMoved(
        list: processes.map(\.name).joined(separator: ", "), low: style.percentInText(low),
        high: style.percentInText(high))[language]
    ]
  }

  /// A tornado for each metric, the widest swing first; bands have none.
  func tornadoTables(_ tornados: [Tornado], isData: Bool) -> [Table] {
    let measures = Dictionary(sweep.drivers.factors.map { ($0.name, $0.measure) }) { $1 }
    let byOutput = Dictionary(tornados.map { ($0.output.name, $0) }) { first, _ in first }
    let rows = metrics.compactMap { text, metric -> (String, [[Cell]])? in
      guard let tornado = byOutput[text] else { return nil }
      return (text, tornado.swings.map { row($0, measures[$0.name], of: metric, tornado) })
    }
    let columns: Heads = [
      ("input", head(.input)), ("low", head(.low)), ("high", head(.high)),
      ("at_low", head(.at)), ("at_high", head(.with)), ("swing", head(.swing)),
      ("elasticity", head(.elasticity)),
    ]
    guard isData else {
      return rows.map { text, rows in
        Table(
          "tornado_\(text)", title: SweepHeading.tornadoTitle(metric: told(text))[language],
          columns: columns,
          rows: rows, language: language)
      }
    }
    return [
      Table(
        "tornado", columns: [("metric", "")] + columns,
        rows: rows.flatMap { text, rows in rows.map { [Cell(text)] + $0 } }, language: language)
    ]
  }

  private func row(
    _ swing: Tornado.Swing, _ measure: Measure?, of metric: Metric, _ tornado: Tornado
  ) -> [Cell] {
    func input(_ value: Double) -> Cell {
      guard let measure else { return Cell("", Double?.none) }
      return Cell(style.value(value, as: measure), value, as: measure)
    }
    // A per cent of a year, or of yes and no, means nothing.
    let elasticity = metric.isWhole ? nil : swing.elasticity
    return [
      Cell(swing.name), input(swing.inputs.lowerBound), input(swing.inputs.upperBound),
      cell(swing.low, of: metric), cell(swing.high, of: metric),
      Cell(difference(swing.swing, of: metric), swing.swing),
      Cell(elasticity.map { style.fixed($0, decimals: 3) } ?? "", elasticity),
    ]
  }

  /// A row for each combination of the levers.
  ///
  /// - Parameter isData: Numbers alone: words for as many take longer than all of the playing.
  func gridTable(_ rows: [Grid.Row], isData: Bool) -> Table {
    let axes = sweep.drivers.factors.filter { $0.values != nil }
    let outputs = sweep.response.outputs
    let places = Array(outputs.indices).once { outputs[$0].name }
    let texts = Dictionary(metrics.map { ($0.text, $0.metric) }) { first, _ in first }
    let columns: Heads =
      axes.map { ($0.name, $0.name) } + places.map { (outputs[$0].name, told(outputs[$0].name)) }
      + [
        ("reason", "")
      ]
    return Table(
      "grid", title: head(.gridTitle), columns: columns,
      rows: rows.map { row in
        let levers = zip(axes, row.coordinates).map { axis, value in
          Cell(isData ? "" : style.precise(value, as: axis.measure), value, as: axis.measure)
        }
        let results = places.map { place -> Cell in
          guard row.results.indices.contains(place) else { return Cell("", Double?.none) }
          let (number, name) = (row.results[place], outputs[place].name)
          guard let metric = texts[name] ?? metric(named: name) else {
            return Cell(isData ? "" : style.short(number), number)
          }
          return isData ? Cell("", number, of: metric) : cell(number, of: metric)
        }
        let reason = row.reason.map { sweep.words($0).words(in: language) } ?? ""
        return levers + results + [Cell(reason)]
      }, keys: axes.count, language: language)
  }
}
