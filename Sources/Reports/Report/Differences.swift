// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Simulation
import Studies

/// Why figures of the report may differ from others that a reader has seen: definitions, prices,
/// sources, and other scenarios. Every sentence is a fact that the model knows.
struct Differences {
  let projection: Projection
  let context: ReportContext

  init(of projection: Projection, _ context: ReportContext) {
    (self.projection, self.context) = (projection, context)
  }

  var language: Language { context.language }
  var scenario: Scenario { projection.scenario }
  private var style: NumberStyle { NumberStyle(language) }

  func words(_ words: DifferWords) -> String { words.phrase[language] }

  var blocks: [ReportDocument.Block] {
    let parts: [(DifferWords, [String])] = [
      (.pricesTitle, prices), (.frameTitle, frame), (.costsTitle, costs + breaks),
      (.targetsTitle, targets), (.sourcesTitle, doubts),
    ]
    let told = parts.filter { !$0.1.isEmpty }.flatMap { title, sentences in
      [ReportDocument.Block.heading(words(title)), .list(sentences)]
    }
    return told + library
  }

  /// Which kroner, by which price index, observed until when.
  private var prices: [String] {
    let last = projection.years.upperBound
    let level = projection[Column(.deflator), last]
    var sentences = [
      DifferWords.priceBasis(
        year: scenario.priceYear, level: style.significant(level), end: last)[language]
    ]
    // Years of the scenario's own are no part of the series.
    if let observed = scenario.deflator.observed, let origin = observed.origin,
      let until = observed.values.last(where: { !observed.ownYears.contains($0.year) })?.year
    {
      sentences.append(DifferWords.deflator(series: title(origin), year: until)[language])
    } else {
      sentences.append(words(.assumedPrices))
    }
    return sentences
  }

  /// What is set aside is not what is paid.
  private var frame: [String] {
    let column = Column(.cash)
    guard projection.columns.contains(column),
      let year = projection.years.first(where: {
        projection[Column(.funding), $0] > 0 && projection[column, $0] > 0
      })
    else { return [words(.frameOnly)] }
    let shown = min(year + 4, projection.years.upperBound)
    return [
      DifferWords.frameAndCash(
        year: shown, frame: style.millions(projection[Column(.funding), shown]),
        cash: style.millions(projection[column, shown]))[language]
    ]
      + scenario.overheads.map { overhead in
        let message =
          overhead.funded == .within ? DifferWords.overheadWithin : DifferWords.overheadOnTop
        return message(overhead.name)[language]
      }
  }

  /// What the shares are shares of.
  private var costs: [String] {
    let observed = scenario.municipalCosts.observed
    var sentences: [String] = []
    if let last = observed.last, let parameter = observed[last] {
      sentences.append(
        DifferWords.costs(
          series: (observed.ownYears.contains(last) ? nil : observed.origin).map { title($0) }
            ?? Column.Kind.operatingCosts.meaning[language], year: last,
          amount: style.millions(parameter.value))[language])
    }
    if scenario.municipalCosts.gaps == .geometric { sentences.append(words(.gaps)) }
    if let specialist = scenario.specialist {
      sentences.append(DifferWords.specialist(definition: specialist.definition)[language])
    }
    return sentences
  }

  private var breaks: [String] {
    origins.flatMap { origin in
      (context.data[origin]?.breaks ?? []).map { one in
        DifferWords.seriesBreak(
          series: title(origin), years: one.years.words,
          reason: one.reason)[language]
      }
    }
  }

  private var targets: [String] {
    scenario.targets.map { target in
      let basis: DifferWords = target.basis == .cash ? .ofCash : .ofFrame
      let counting: DifferWords = target.counting == .new ? .newOnly : .withExisting
      return DifferWords.target(
        name: target.name, basis: words(basis),
        counting: words(counting))[language]
    }
  }

  /// Figures that are no plain observations, and sources that are not wholly trusted.
  private var doubts: [String] {
    let estimated = origins.compactMap { origin -> String? in
      guard let series = context.data[origin] else { return nil }
      let list = Status.allCases.filter { $0 != .observed }.compactMap { status -> String? in
        let years = series.points.filter { $0.status == status }.map { "\($0.year)" }
        return years.isEmpty
          ? nil : "\(status.phrase[language]) \(years.joined(separator: ", "))"
      }
      guard !list.isEmpty else { return nil }
      return DifferWords.notObserved(
        series: title(origin),
        list: list.joined(separator: "; "))[language]
    }
    let sources = Provenance(of: projection, known: context.data.sources).sources
    let doubtful = sources.filter { $0.confidence == "low" || $0.confidence == "medium" }
    return estimated
      + doubtful.map { source in
        DifferWords.confidence(
          source: source.title,
          confidence: ConfidenceWords.words(source.confidence, in: language))[language]
      }
  }

  /// The data series that the scenario reads.
  private var origins: [String] {
    let paths = [
      "municipal_costs", "deflator", "budget_deflator", "population", "specialist.costs",
      "specialist.research",
    ]
    var seen: Set<String> = []
    return (paths + scenario.existingResearch.map { "existing_research.\($0.name)" })
      .compactMap { scenario.observations(at: $0)?.origin }.filter { seen.insert($0).inserted }
  }

  private func title(_ origin: String) -> String {
    guard let series = context.data[origin] else { return origin }
    let title = series.title.text(in: language)
    return title.isEmpty ? origin : "\(title) (\(origin))"
  }
}
