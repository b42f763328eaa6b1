// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
package import Funding
import Simulation

/// Every phrase that this program says, by what it is said of: for those who check translations.
package enum Catalogue {
  /// Phrases with a name for each, in no language's order.
  package static var phrases: [(name: String, phrase: Phrase)] {
    let codes = Fault.Code.allCases.map { ("fault.\($0.rawValue)", Fault($0).phrase) }
    let columns = Column.Kind.allCases.flatMap {
      [("column.\($0.rawValue).label", $0.label), ("column.\($0.rawValue)", $0.meaning)]
    }
    let metrics: [Metric] = [
      .value(Column(.share), year: 0), .sum(Column(.share), years: 0...0),
      .mean(Column(.share), years: 0...0), .highest(Column(.share), years: 0...0),
      .lowest(Column(.share), years: 0...0), .peak(Column(.share)),
      .peakYear(Column(.share)), .reached(0), .held(0), .met(0, by: 0),
    ]
    let parts: [[(String, Phrase)]] = [
      codes, columns,
      zip(Metric.forms, metrics).map { ("metric.\($0)", $1.meaning) },
      FaultVariant.allCases.map { ("fault.variant.\($0.rawValue)", $0.phrase) },
      Fault.Thing.allCases.map { ("thing.\($0.rawValue)", $0.phrase) },
      TermWords.allCases.map { ("term.\($0.rawValue)", $0.phrase) },
      Status.allCases.map { ("status.\($0.rawValue)", $0.phrase) },
      DataSeries.Unit.allCases.map { ("unit.\($0.rawValue)", $0.phrase) },
      ConfidenceWords.allCases.map { ("confidence.\($0.rawValue)", $0.phrase) },
      ArchiveWords.allCases.map { ("archive.\($0.rawValue)", $0.phrase) },
      ArchiveHeading.allCases.map { ("archive.heading.\($0.rawValue)", $0.phrase) },
      Label.allCases.map { ("label.\($0.rawValue)", $0.phrase) },
      Heading.allCases.map { ("heading.\($0.rawValue)", $0.phrase) },
      OutcomeSaying.allCases.map { ("outcome.\($0.rawValue)", $0.phrase) },
      FrontierWords.allCases.map { ("frontier.\($0.rawValue)", $0.phrase) },
      CompareWords.allCases.map { ("compare.\($0.rawValue)", $0.phrase) },
      AttributionWords.allCases.map { ("attribution.\($0.rawValue)", $0.phrase) },
      SweepWords.allCases.map { ("sweep.\($0.rawValue)", $0.phrase) },
      InputWords.allCases.map { ("input.\($0.rawValue)", $0.phrase) },
      SweepHeading.allCases.map { ("sweep.heading.\($0.rawValue)", $0.phrase) },
      ChartWords.allCases.map { ("chart.\($0.rawValue)", $0.phrase) },
      ReportWords.allCases.map { ("report.\($0.rawValue)", $0.phrase) },
      DifferWords.allCases.map { ("differ.\($0.rawValue)", $0.phrase) },
      SolveWords.allCases.map { ("solve.\($0.rawValue)", $0.phrase) },
      ExplanationWords.allCases.map { ("explanation.\($0.rawValue)", $0.phrase) },
      TableWords.allCases.map { ("table.\($0.rawValue)", $0.phrase) },
      TableNoteWords.allCases.map { ("table.note.\($0.rawValue)", $0.phrase) },
      OpenDataWords.allCases.map { ("open.\($0.rawValue)", $0.phrase) },
      StandardSign.allCases.map { ("sign.\($0.rawValue)", $0.phrase) },
      WorkbookWords.allCases.map { ("workbook.\($0.rawValue)", $0.phrase) },
      ClusterWords.allCases.map { ("cluster.\($0.rawValue)", $0.phrase) },
      KeptPart.allCases.map { ("kept.\($0.rawValue)", $0.phrase) },
      GivenWords.allCases.map { ("given.\($0.rawValue)", $0.phrase) },
      SheetWords.allCases.map { ("sheet.\($0.rawValue)", $0.phrase) },
    ]
    return parts.flatMap(\.self)
  }
}
