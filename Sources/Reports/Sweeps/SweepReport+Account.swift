// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Studies

extension SweepReport {
  /// How the answer came about, and what a reader must know to judge it.
  var account: [String] {
    var sentences: [String] = []
    if let sample = answer.sample { sentences += of(sample) }
    if let screening = answer.screening { sentences += of(screening.account) }
    if case .tornado(_, let seen) = answer.result {
      sentences.append(SweepWords.cubeSeen(share: style.percentInText(seen))[language])
      let apart = apart
      if !apart.isEmpty {
        sentences.append(SweepWords.atMedians(list: apart.joined(separator: ", "))[language])
      }
    }
    if !sweep.heldCentral.isEmpty {
      sentences.append(SweepWords.held(list: sweep.heldCentral.joined(separator: ", "))[language])
    }
    if !answer.inert.isEmpty {
      let message =
        answer.sobol == nil && answer.effects == nil && answer.screening == nil
        ? SweepWords.inertAlone : SweepWords.inert
      sentences.append(message(answer.inert.foldedPaths)[language])
    }
    return sentences + correlations + answer.outcomes.map(outcome)
  }

  private func of(_ sample: SampleAnswer) -> [String] {
    let account = sample.account
    let indices = answer.sobol?.account ?? answer.effects?.account
    let runs = indices?.evaluations ?? account.evaluations
    let method: SweepHeading =
      switch sweep.study.method {
      case .sample(.monteCarlo, _): .monteCarlo
      case .sample(.latinHypercube, _): .latinHypercube
      case .sobol, .conditional: .sobol
      default: .quasiMonteCarlo
      }
    var sentences = [
      SweepWords.run(count: runs, method: head(method), seed: account.seed)[language]
        + " " + used(account)
    ]
    if let indices {
      let name: SweepWords =
        switch sweep.study.method {
        case .sobol(_, .saltelli2010, _, _): .saltelli
        case .conditional(.shapley, _): .shapley
        case .conditional: .kucherenko
        default: .azzini
        }
      sentences.append(
        SweepWords.estimator(
          estimator: words(name),
          count: indices.samples - indices.dropped)[language])
      if indices.dropped > 0 {
        sentences.append(
          SweepWords.droppedRows(
            count: indices.dropped, all: indices.samples, reasons: reasons(indices))[language])
      }
    }
    if let scenario = answer.leversOfScenario?.account {
      sentences.append(
        SweepWords.scenarioRun(count: scenario.samples)[language] + " " + used(scenario))
      sentences += dropped(scenario)
    }
    if answer.outcomes.isEmpty { sentences += rounded(account) }
    sentences += dropped(account)
    if !account.pseudoRandom.isEmpty {
      sentences.append(
        SweepWords.pseudoRandom(list: account.pseudoRandom.joined(separator: ", "))[language])
    }
    let quantiles: SweepWords = account.samples <= 10_000 ? .quantilesExact : .quantilesSketched
    sentences.append(intervals(account) + " " + words(quantiles))
    return sentences
  }

  /// What stands behind the intervals.
  func intervals(_ account: RunAccounting) -> String {
    let message =
      account.intervals == .blockSpread
      ? SweepWords.intervalsBlocks(blocks: account.blocks) : SweepWords.intervalsDraws
    return message[language]
  }

  /// How many samples an answer is of, and how many it is not.
  func used(_ account: RunAccounting) -> String {
    SweepWords.used(used: account.samples - account.dropped, dropped: account.dropped)[language]
  }

  /// How a screening came about.
  private func of(_ account: RunAccounting) -> [String] {
    [
      SweepWords.run(
        count: account.evaluations, method: head(.morris),
        seed: account.seed)[language] + " " + used(account)
    ] + dropped(account) + [intervals(account)]
  }

  /// That a method takes more samples than were asked for.
  func rounded(_ account: RunAccounting) -> [String] {
    guard let asked = sweep.study.method.samples, asked < account.samples else { return [] }
    return [SweepWords.rounded(asked: asked, count: account.samples)[language]]
  }

  func dropped(_ account: RunAccounting) -> [String] {
    guard account.dropped > 0 else { return [] }
    return [
      SweepWords.dropped(
        count: account.dropped, all: account.samples,
        reasons: reasons(account))[language]
    ]
  }

  private func reasons(_ account: RunAccounting) -> String {
    account.invalid.map { invalid in
      "\(sweep.words(invalid.reason).words(in: language)): \(count(invalid.count))"
    }.joined(separator: "; ")
  }

  private var correlations: [String] {
    let list = sweep.drivers.inputs.correlations.map { pair in
      let names = [pair.first, pair.second].map { sweep.drivers.factors[$0].name }
      return "\(names.joined(separator: ", ")) (\(style.fixed(pair.rho, decimals: 2)))"
    }
    guard !list.isEmpty else { return [] }
    let why = answer.effects == nil ? [] : [words(.whyConditional)]
    return [SweepWords.correlated(list: list.joined(separator: "; "))[language]] + why
  }

  private func outcome(_ outcome: Precision.Outcome) -> String {
    switch outcome {
    case .met(let evaluations): SweepWords.precise(count: evaluations)[language]
    case .stopped(let evaluations, let missed):
      SweepWords.stopped(
        count: evaluations,
        list: missed.prefix(5).map { "\($0.output) ± \(width(of: $0))" }.joined(separator: ", ")
          + (missed.count > 5 ? ", …" : ""))[language]
    }
  }

  /// What was asked for, in the unit of the metric; of shares as a share.
  private func width(of target: Precision.Target) -> String {
    guard case .mean = target.quantity, let metric = metric(named: target.output),
      !metric.isYesOrNo
    else { return style.short(target.halfWidth) }
    return difference(target.halfWidth, of: metric)
  }

  /// The inputs whose median is not what the scenario has.
  private var apart: [String] {
    sweep.varied.compactMap { input in
      guard case .distribution(let law) = input.law, let central = input.central else {
        return nil
      }
      let values = [law.quantile(0.5), central].map { style.value($0, as: input.measure) }
      return values[0] == values[1] ? nil : "\(input.name) \(values[0]) (\(values[1]))"
    }
  }

  func count(_ number: Int) -> String { style.fixed(Double(number), decimals: 0) }
}

extension StudyMethod {
  /// As they were asked for; nil for a method without samples.
  var samples: Int? {
    switch self {
    case .sample(_, let samples), .sobol(let samples, _, _, _), .conditional(_, let samples),
      .morris(let samples):
      samples
    case .policies(let question): question.samples
    case .grid, .oneAtATime: nil
    }
  }
}
