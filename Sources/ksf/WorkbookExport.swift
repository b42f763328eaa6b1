// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Facts
import Foundation
import Funding
import OfficeFiles
import Reports
import ScenarioFiles
import Simulation
import Studies

/// The workbook that a command asks for.
struct WorkbookExport {
  private let command: ExportCommand
  private let keeper: RunRecorder

  init(_ command: ExportCommand) {
    self.command = command
    keeper = command.archive.keeper(
      of: ExportCommand.self, command.output.language.language, quiet: command.output.quiet)
  }

  private var output: DocumentOptions { command.output }
  private var language: Language { output.language.language }

  func writeXLSX() throws(Faults) {
    try output.checkFree()
    let (content, subject) = try xlsx()
    try write(content, of: subject)
  }

  /// The same workbook as LibreOffice saves it in the open format.
  func writeODS() throws(Faults) {
    // What is missing is told before anything is computed.
    let office = try Tool.named("soffice", installedBy: "apt-get install libreoffice-calc")
    try output.checkFree()
    let (content, subject) = try xlsx()
    let made = try office.run(
      [
        "-env:UserInstallation=file://\(Tool.folder)/profile", "--headless", "--convert-to", "ods",
        "plan.xlsx",
      ],
      reading: [("plan.xlsx", content)], writing: ["plan.ods"])
    try write(made[0], of: subject)
  }

  private func write(_ content: Data, of subject: ExportSubject) throws(Faults) {
    try output.write(content, sparing: subject.record.inputs)
    keeper.end { subject.outcome([.init(output.output, content)], in: language) }
  }

  private func xlsx() throws(Faults) -> (Data, ExportSubject) {
    let subject = try ExportSubject(command, keeper)
    do {
      let workbook = try workbook(of: subject)
      // What its library says of a full disk is told below, in words of our own.
      return (try Terminal.silently { try workbook.xlsx() }, subject)
    } catch let error as Faults {
      throw error
    } catch {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(output.output),
          allowed: [.thing(.noTemporary)])
      ])
    }
  }

  private func workbook(of subject: ExportSubject) throws(Faults) -> Workbook {
    let context = ReportContext(
      data: subject.data, others: ScenarioLoader().library,
      tables: try comparison(of: subject),
      manifest: subject.record.manifest(over: [], in: language), language: language)
    switch subject.content {
    case .scenarios(let sides):
      return ScenarioWorkbook(sides, context, meaning: meaning).workbook
    case .study(let study, let report, let own):
      return StudyWorkbook(
        report, title: study.title(in: language), study: study.text, of: own, context,
        meaning: meaning
      ).workbook
    }
  }

  private func meaning(_ path: String) -> Phrase? { ScenarioSchema.key(at: path)?.meaning }

  /// Several scenarios side by side.
  private func comparison(of subject: ExportSubject) throws(Faults) -> [Table] {
    guard case .scenarios(let sides) = subject.content, sides.count > 1 else { return [] }
    let haveCash = sides.allSatisfy { $0.projection.columns.contains { $0.kind == .cash } }
    let comparison = try Comparison(
      sides.map { .init($0.name, $0.projection) },
      columns: ["funding"] + (haveCash ? ["cash"] : []) + ["share"])
    let report = CompareReport(
      (comparison, comparison), changes: sides.map(\.changes), known: subject.data.sources,
      years: Array(comparison.years), totalsOnly: false, prices: .nominal, language)
    return try ComparisonForm(comparison, saying: report).tables
  }
}
