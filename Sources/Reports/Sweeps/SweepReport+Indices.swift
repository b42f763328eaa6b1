// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// Indices of metrics and of years of bands, and of pairs where they were asked for.
  func indexTables(_ sobol: SobolAnswer, isData: Bool) -> [Table] {
    let bandTables =
      isData
      ? [
        indices(
          "band_indices", title: OpenDataWords.bandIndicesTitle.phrase[language],
          bandOutputs(sobol), isData: true)
      ]
      : bands.map { bandIndices($0, sobol) }
    return [
      indices(
        "indices", title: shares(head(.indicesTitle), isData: isData), metricOutputs(sobol),
        isData: isData),
      pairs(metricOutputs(sobol), isData: isData),
    ].map(noted) + bandTables.map(noted)
  }

  /// Metrics come first, those that are years once for each year asked about.
  private func metricCount(_ sobol: SobolAnswer) -> Int {
    metrics.reduce(0) { count, metric in
      let isYear = sobol.outputs[count].reachedBy != nil
      return count + (isYear ? sweep.years.count : 1)
    }
  }

  func metricOutputs(_ sobol: SobolAnswer) -> [SobolOutput] {
    Array(sobol.outputs.prefix(metricCount(sobol)))
  }

  private func bandOutputs(_ sobol: SobolAnswer) -> [SobolOutput] {
    Array(sobol.outputs.dropFirst(metricCount(sobol)))
  }

  private func name(_ output: SobolOutput) -> String {
    output.reachedBy.map { "\(output.output.name)<=\($0)" } ?? output.output.name
  }

  private func cells(_ estimate: Estimate) -> [Cell] {
    [estimate.value, estimate.low, estimate.high].map {
      Cell(style.fixed($0 * 100, decimals: 1), $0)
    }
  }

  private func indices(
    _ code: String, title: String?, _ outputs: [SobolOutput], isData: Bool
  ) -> Table {
    let rows = outputs.flatMap { output -> [[Cell]] in
      (output.indices?.inputs ?? []).map { input in
        [Cell(name(output)), Cell(input.name)] + cells(input.first) + cells(input.total)
          + (isData ? cells(input.jansenTotal) : [])
      }
    }
    func heads(_ name: String, _ heading: SweepHeading) -> Heads {
      [(name, head(heading)), ("\(name)_low", head(.low)), ("\(name)_high", head(.high))]
    }
    return Table(
      code, title: title,
      columns: [("output", head(.output)), ("input", head(.input))] + heads("first", .first)
        + heads("total", .total) + (isData ? heads("jansen_total", .total) : []), rows: rows,
      language: language)
  }

  private func pairs(_ outputs: [SobolOutput], isData: Bool) -> Table {
    let rows = outputs.flatMap { output in
      (output.indices?.pairs ?? []).map { pair in
        [Cell(name(output)), Cell(pair.first), Cell(pair.second)] + cells(pair.interaction)
      }
    }
    return Table(
      "pairs", title: shares(head(.pairsTitle), isData: isData),
      columns: [
        ("output", head(.output)), ("first", head(.input)), ("second", head(.input)),
        ("interaction", head(.interaction)), ("low", head(.low)), ("high", head(.high)),
      ], rows: rows, keys: 3, language: language)
  }

  /// The total index of each input in some years of a column.
  private func bandIndices(_ column: Column, _ sobol: SobolAnswer) -> Table {
    let byYear = shownYears(model.years).compactMap { year in
      sobol["\(column.id)@\(year)"]?.indices.map { (year, $0) }
    }
    let names = byYear.first?.1.inputs.map(\.name) ?? []
    return Table(
      "band_indices_\(column.id)",
      title: SweepHeading.bandIndicesTitle(
        column: language == .en ? column.id : column.label(in: language))[language],
      columns: [("year", head(.year))] + names.map { ($0, $0) },
      rows: byYear.map { year, indices in
        [Cell(year)]
          + indices.inputs.map {
            Cell(style.fixed($0.total.value * 100, decimals: 0), $0.total.value)
          }
      }, language: language)
  }
}
