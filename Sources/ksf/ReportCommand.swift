// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report: one page that opens offline, or a Word document.",
    discussion: """
      The answer in sentences, the charts with their figures, the tables, every assumption with its \
      source, why figures differ from others, and how it was made. With two scenarios or more they \
      are held against the first. A page needs what `scripts/setup charts` installs; a Word document \
      needs pandoc.

      EXAMPLES
        ksf report ksf-2019 -o report.html
        ksf report ksf-2019 --language nb -o rapport.docx
        ksf report ksf-2019 --set increment='150 MNOK' -o more.html
        ksf report what-decides-one-percent --samples 4096 -o study.html
        ksf report ksf-2019 ksf-2019-indexed --metric share@2034 -o compared.html
        ksf report ksf-2019 --vary 'municipal_costs.growth.real=0 %..2 %' \\
          --solve increment --goal 'share@2029 = 1 %' -o curve.html
      """)

  @OptionGroup var subject: SubjectOptions

  @OptionGroup(title: "A frontier among the charts")
  var curve: FrontierOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var document: DocumentOptions

  private static let endings = ["html", "docx"]

  func run() throws {
    let language = document.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let isPage = document.output == "-" || ["html", "htm"].contains(document.ending)
      guard isPage || document.ending == "docx" else {
        throw document.unknownEnding(Self.endings)
      }
      try document.checkFree()
      // What is missing is told before anything is computed.
      let charts = ChartsFolder()
      let bundle = isPage ? try charts.bundle() : ""
      let pandoc = isPage ? nil : try Tool.named("pandoc", installedBy: "apt-get install pandoc")
      let folder = try subject.data.read()
      let loaded = try ReportSubject(
        subject, folder: folder, language, quiet: document.quiet)
      for remark in folder.remarks + loaded.remarks {
        Terminal.say(remark.words(in: language), quiet: document.quiet)
      }
      LongWork.tellColumns(of: loaded.models, language, quiet: document.quiet)
      let record = loaded.record(folder: folder.inputs)
      let report = loaded.report(
        ReportContext(
          data: folder.data, others: ScenarioLoader().library,
          tables: try loaded.budgetTables(data: folder.data, language),
          charts: try curve.charts(of: loaded, in: language),
          manifest: record.manifest(over: [], in: language),
          language: language))
      let content =
        if let pandoc {
          try WordDocument(report, charts).content(by: pandoc)
        } else {
          Data(HTMLReport(report, bundle: bundle, version: Version.text).text.utf8)
        }
      try document.write(content, sparing: record.inputs)
      archive.keeper(of: Self.self, language, quiet: document.quiet).end {
        var outcome = RunOutcome(record, language)
        outcome.outputs = [.init(document.output, content)]
        return outcome
      }
    }
  }
}

extension ScenarioLoader {
  /// The scenarios of the library with their own data, which others are held against.
  var library: [Projection] { ScenarioLibrary.ids.compactMap { try? load($0).projection() } }
}
