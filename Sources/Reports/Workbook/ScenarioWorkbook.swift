// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import OfficeFiles
import Simulation

/// Scenarios as a workbook that computes them itself: inputs in cells with names, series of one formula
/// a row, and tables, charts and checks that read from there.
///
/// The values beside the formulas are the formulas' own, and equal the engine's to 1e-9; tests let an
/// office program compute them anew.
package struct ScenarioWorkbook {
  private let sides: [ModelSheets]
  private let context: ReportContext
  private let names: [String]

  /// - Parameters:
  ///   - sides: One or more.
  ///   - context: Its tables stand on a sheet of their own before the others: a comparison.
  ///   - meaning: What a key path of a scenario means.
  package init(
    _ sides: [ScenarioData.Side], _ context: ReportContext,
    meaning: @escaping (String) -> Phrase?
  ) {
    precondition(!sides.isEmpty)
    (self.context, names) = (context, sides.map(\.name))
    var sheets = sides.enumerated().map { number, side in
      ModelSheets(side, side: number, of: sides.count, context, meaning: meaning)
    }
    let all = sheets.map(\.addresses)
    if sheets.count > 1 { for number in sheets.indices { sheets[number].addresses.sides = all } }
    self.sides = sheets
  }

  private var language: Language { context.language }
  private var style: WorkbookStyle { WorkbookStyle(language) }
  private var title: String {
    sides.map { $0.projection.scenario.title.text(in: language) }.joined(separator: "; ").printable
  }

  package var workbook: Workbook {
    Workbook(
      title: title, subject: names.joined(separator: ", ").printable,
      sheets: comparison + sides.flatMap(\.sheets) + [notes, manifest],
      names: sides.flatMap(\.definedNames))
  }

  /// Scenarios side by side, with formulas over the series of both.
  private var comparison: [Sheet] {
    guard !context.tables.isEmpty else { return [] }
    var writer = SheetWriter(SheetWords.comparison.phrase[language], style, others: 18)
    writer.title(title)
    writer.skip()
    let live = LiveFigures(
      addresses: sides[0].addresses, priceYear: sides[0].projection.scenario.priceYear)
    for table in context.tables { writer.table(table, live) }
    return [writer.finished(tab: 0x7030A0)]
  }

  private var notes: Sheet {
    var writer = SheetWriter(
      SheetWords.notes.phrase[language], style, first: 50, others: 24, reach: 3)
    writer.notes(title, of: sides)
    return writer.finished(landscape: false, tab: 0x7F7F7F)
  }

  private var manifest: Sheet {
    var writer = SheetWriter(
      SheetWords.manifest.phrase[language], style, first: 50, others: 20, reach: 3)
    writer.title(SheetWords.manifest.phrase[language])
    writer.blocks(context.manifest.blocks(in: language), LiveFigures(addresses: nil, priceYear: 0))
    return writer.finished(landscape: false, tab: 0x7F7F7F)
  }
}

extension SheetWriter {
  /// What scenarios are and mean, one after the other, under a guide to the workbook.
  mutating func notes(_ title: String, of sides: [ModelSheets]) {
    let language = style.language
    self.title(title)
    heading(SheetWords.howToRead.phrase[language])
    for words in [SheetWords.inputsAbout, .howToUse, .seriesAbout] {
      paragraph(words.phrase[language])
    }
    for side in sides {
      skip()
      let scenario = side.projection.scenario
      heading("\(scenario.title.text(in: language)) (\(scenario.id))")
      whenChanged(.changedInputs, side.addresses.alone)
      blocks(
        side.notes, LiveFigures(addresses: nil, priceYear: scenario.priceYear))
    }
  }
}
