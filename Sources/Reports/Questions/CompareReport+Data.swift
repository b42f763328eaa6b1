// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension CompareReport {
  /// For programs: one table with a row for each number.
  package var long: QuestionReport {
    func marked(_ measure: String, _ rows: [[Cell]]) -> [[Cell]] {
      rows.map { [Cell(measure)] + $0 }
    }
    let rows =
      full.metrics.isEmpty
      ? marked("value", totalsOnly ? [] : valueRows) + marked("sum", totalRows)
      : marked("metric", metricRows)
    let columns = ["measure", "series", "from", "to"] + Self.tail
    return QuestionReport(
      language, allSentences,
      tables: [
        .init("comparison", columns: columns.map { ($0, $0) }, rows: rows, language: language)
      ])
  }

  /// For programs that want all of it: who was compared, and every number by kind.
  package var data: QuestionReport {
    let spans = ["series", "from", "to"] + Self.tail
    func table(_ name: String, _ columns: [String], _ rows: [[Cell]]) -> Table {
      .init(name, columns: columns.map { ($0, $0) }, rows: rows, language: language)
    }
    return QuestionReport(
      language, allSentences,
      tables: [
        table("scenarios", ["scenario", "id", "title", "changes", "baseline"], sideRows),
        table(
          "targets", ["target", "scenario", "reached", "years_later", "peak", "peak_year"],
          targetRows),
        table("values", spans, full.metrics.isEmpty && !totalsOnly ? valueRows : []),
        table("totals", spans, full.metrics.isEmpty ? totalRows : []),
        table("metrics", spans, metricRows),
        table("partial_years", ["from", "to", "scenarios"], partialRows),
        table("price_years", ["scenario", "from", "to", "factor"], alignmentRows),
      ], sources: people.sources)
  }

  private static let tail = ["scenario", "value", "difference", "relative", "unit", "price_basis"]

  private func tail(
    _ cells: ComparedCells, _ side: Int, _ unit: String, _ basis: Column.PriceBasis?
  ) -> [Cell] {
    [
      Cell(names[side]), cells.values[side], cells.differences[side], cells.relatives[side],
      Cell(unit), Cell(basis?.code(priceYear) ?? ""),
    ]
  }

  private var valueRows: [[Cell]] {
    full.columns.flatMap { column in
      years.flatMap { year in
        let cells = cells(column, in: year)
        return full.sides.indices.map { side in
          [Cell(column.name), Cell(year), Cell(year)]
            + tail(cells, side, column.unit.rawValue, column.priceBasis)
        }
      }
    }
  }

  private var totalRows: [[Cell]] {
    full.columns.flatMap { column in
      column.windows(over: span).flatMap { window in
        let cells = cells(column, over: window)
        return full.sides.indices.map { side in
          [Cell(column.name), Cell(window.years.lowerBound), Cell(window.years.upperBound)]
            + tail(cells, side, column.unit.rawValue, column.priceBasis)
        }
      }
    }
  }

  private var metricRows: [[Cell]] {
    full.metrics.flatMap { metric in
      let cells = cells(metric)
      return full.sides.indices.map { side in
        [Cell(metric.text), Cell("", Double?.none), Cell("", Double?.none)]
          + tail(cells, side, metric.unitCode, metric.priceBasis)
      }
    }
  }

  private var sideRows: [[Cell]] {
    full.sides.enumerated().map { index, side in
      let scenario = side.projection.scenario
      return [
        Cell(side.name), Cell(scenario.id), Cell(scenario.title.text(in: language)),
        Cell(changes[index].joined(separator: "; ")), Cell(index == full.baseline ? 1 : 0),
      ]
    }
  }

  private var targetRows: [[Cell]] {
    func year(_ year: Int?, orElse datum: Table.Datum) -> Cell {
      year.map { Cell($0) } ?? Cell("", datum)
    }
    return full.targets.flatMap { target in
      full.sides.indices.compactMap { side in
        target.outcomes[side].map { outcome in
          [
            Cell(target.name), Cell(names[side]),
            year(outcome.reached, orElse: .text(Metric.never)),
            year(target.delay(of: side), orElse: .none), Cell("", outcome.peak.share),
            Cell(outcome.peak.year),
          ]
        }
      }
    }
  }

  private var partialRows: [[Cell]] {
    full.partialYears.map { run in
      [
        Cell(run.years.lowerBound), Cell(run.years.upperBound),
        Cell(run.names.joined(separator: ", ")),
      ]
    }
  }

  private var alignmentRows: [[Cell]] {
    full.alignments.map { one in
      [Cell(one.name), Cell(one.from), Cell(one.to), Cell("", one.factor)]
    }
  }
}
