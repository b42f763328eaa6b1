// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Outcome {
  /// A target that is reached: when, in time or not, and kept or not.
  func reachedWords(_ start: Int, _ language: Language) -> String {
    let year = reached!
    guard !isOfNothing else {
      return OutcomeSaying.ofNothing(name: target.name, year: year)[language]
    }
    var when: Message?
    if let by = target.by?.year, due != nil {
      when =
        year == by
        ? OutcomeSaying.inTargetYear
        : year < by
          ? OutcomeSaying.beforeTargetYear(by: by) : OutcomeSaying.afterTargetYear(by: by)
    }
    return OutcomeSaying.reached(
      target: name(language), year: year, number: year - start + 1,
      when: when?[language] ?? "",
      kept: isHeld ? "" : OutcomeSaying.notKept.phrase[language])[language]
  }

  /// Whether the share is nearest to the target where it is highest.
  var isNearestAtPeak: Bool { nearest.year == peak.year }

  /// A target that is not reached: how near it came and what was missing then, of the share that the
  /// target has in that year.
  func notReachedWords(_ start: Int, _ end: Int, _ language: Language) -> String {
    let style = NumberStyle(language)
    let (name, counted, year) = (name(language), target.counted(language), nearest.year)
    let share = style.inText(nearest.share, missing: nearest.aim).share
    let (gap, number) = (style.millions(nearest.gap), year - start + 1)
    let saying =
      if !isNearestAtPeak {
        OutcomeSaying.nearest(
          target: name, end: end, counted: counted, year: year, number: number, share: share,
          gap: gap)
      } else if isRisingAtEnd {
        OutcomeSaying.stillRising(target: name, end: end, counted: counted, share: share, gap: gap)
      } else if start == end {
        OutcomeSaying.onlyYear(target: name, end: end, counted: counted, share: share, gap: gap)
      } else if staysAtPeak {
        OutcomeSaying.stays(
          target: name, end: end, counted: counted, share: share, year: year, number: number,
          gap: gap)
      } else {
        OutcomeSaying.peaks(
          target: name, end: end, counted: counted, share: share, year: year, number: number,
          gap: gap)
      }
    return saying[language]
  }

  /// What the target is, and its name: `1 % of the operating costs (one_percent)`.
  private func name(_ language: Language) -> String {
    let moment = arrival ?? nearest
    let (name, share) = (target.name, NumberStyle(language).percentInText(moment.aim))
    let saying =
      switch target.level {
      case .specialist where hasConstantAim:
        OutcomeSaying.constantSpecialistTarget(share: share, name: name)
      case .specialist: OutcomeSaying.specialistTarget(share: share, year: moment.year, name: name)
      case .share(let path):
        if case .constant = path.timeline {
          OutcomeSaying.constantTarget(share: share, name: name)
        } else {
          OutcomeSaying.movingTarget(name: name, share: share, year: moment.year)
        }
      }
    return saying[language]
  }
}

extension Target {
  /// What stands in the target's own year.
  func words(_ standing: Outcome.Standing, _ language: Language) -> String {
    let style = NumberStyle(language)
    let (share, aim) = style.inText(standing.share, missing: standing.aim)
    let (year, counted) = (standing.year, counted(language))
    let saying =
      standing.isMet
      ? OutcomeSaying.met(year: year, name: name, counted: counted, share: share)
      : OutcomeSaying.missing(
        year: year, name: name, gap: style.millions(standing.gap),
        target: style.millions(standing.target), counted: counted, share: share, aim: aim)
    return saying[language]
  }

  /// What is counted, as a part of a sentence.
  func counted(_ language: Language) -> String {
    let saying: OutcomeSaying =
      switch (basis, counting) {
      case (.cash, .newAndExisting): .cashAndExisting
      case (.cash, .new): .cash
      case (.funding, .newAndExisting): .frameAndExisting
      case (.funding, .new): .frame
      }
    return saying.phrase[language]
  }
}
