// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Outcome {
  /// A target that is reached: when, in time or not, and kept or not.
  func reachedWords(_ start: Int, _ language: Language) -> String {
    let year = reached!
    guard !isOfNothing else {
      return OutcomeSaying.ofNothing.phrase.filled(
        language, ["name": target.name, "year": "\(year)"])
    }
    var when: OutcomeSaying?
    if let by = target.by?.year, due != nil {
      when = year == by ? .inTargetYear : year < by ? .beforeTargetYear : .afterTargetYear
    }
    return OutcomeSaying.reached.phrase.filled(
      language,
      [
        "target": name(language), "year": "\(year)", "number": "\(year - start + 1)",
        "when": when?.phrase.filled(language, ["by": "\(target.by?.year ?? 0)"]) ?? "",
        "kept": isHeld ? "" : OutcomeSaying.notKept.phrase[language],
      ])
  }

  /// Whether the share is nearest to the target where it is highest.
  var isNearestAtPeak: Bool { nearest.year == peak.year }

  /// A target that is not reached: how near it came and what was missing then, of the share that the
  /// target has in that year.
  func notReachedWords(_ start: Int, _ end: Int, _ language: Language) -> String {
    let style = NumberStyle(language)
    let saying: OutcomeSaying =
      !isNearestAtPeak
      ? .nearest
      : isRisingAtEnd ? .stillRising : start == end ? .onlyYear : staysAtPeak ? .stays : .peaks
    return saying.phrase.filled(
      language,
      [
        "target": name(language), "end": "\(end)", "counted": target.counted(language),
        "share": style.inText(nearest.share, missing: nearest.aim).share,
        "gap": style.millions(nearest.gap), "year": "\(nearest.year)",
        "number": "\(nearest.year - start + 1)",
      ])
  }

  /// What the target is, and its name: `1 % of the operating costs (one_percent)`.
  private func name(_ language: Language) -> String {
    let moment = arrival ?? nearest
    var saying = OutcomeSaying.movingTarget
    switch target.level {
    case .specialist: saying = hasConstantAim ? .constantSpecialistTarget : .specialistTarget
    case .share(let path):
      if case .constant = path.timeline { saying = .constantTarget }
    }
    return saying.phrase.filled(
      language,
      [
        "share": NumberStyle(language).percentInText(moment.aim), "name": target.name,
        "year": "\(moment.year)",
      ])
  }
}

extension Target {
  /// What stands in the target's own year.
  func words(_ standing: Outcome.Standing, _ language: Language) -> String {
    let style = NumberStyle(language)
    let (share, aim) = style.inText(standing.share, missing: standing.aim)
    let saying: OutcomeSaying = standing.isMet ? .met : .missing
    return saying.phrase.filled(
      language,
      [
        "year": "\(standing.year)", "name": name, "counted": counted(language), "share": share,
        "aim": aim, "gap": style.millions(standing.gap), "target": style.millions(standing.target),
      ])
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
