// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Fault {
  var nameSentence: String? {
    switch code {
    case .unknownKey: "there is no key '\(what)' here. Known: \(names)."
    case .missingKey: "the key is missing; it needs \(choice)."
    case .exactlyOneKey: "exactly one of \(options) must stand here; found \(what)."
    case .unknownScenario:
      "there is no scenario '\(what)' in the library, and no such file. `ksf list scenarios` shows "
        + "what there is."
    case .unknownSeries:
      "there is no data series '\(what)'. `ksf list series` shows what there is; a file's name "
        + "ends in .csv."
    case .unknownSource: "the source '\(what)' is neither under sources nor in the data set."
    case .unknownColumn:
      if let needs = Column.Kind(rawValue: String(what.prefix { $0 != ":" }))?.needs,
        !what.contains(":")
      {
        "the scenario has no '\(what)': it needs \(needs), which is not given."
      } else {
        "the scenario's table has no column '\(what)'. It has \(options)."
      }
    case .unknownMetric: "'\(what)' is not a metric. Forms: \(options)."
    case .unknownTarget:
      allowed.isEmpty
        ? "there is no target '\(what)': the scenario has none."
        : "there is no target '\(what)'. Targets: \(options)."
    case .unknownPath:
      allowed.isEmpty || allowed.count > 12
        ? "nothing stands at '\(what)' that can be set."
        : "nothing stands at '\(what)'. Known there: \(options)."
    case .seriesUnit: "the series \(what) does not suit: values such as \(choice) belong here."
    case .unknownName:
      "there is no such name: '\(what)'. "
        + (allowed.isEmpty ? "None stands there." : "Known there: \(names).")
        + " A file that extends the scenario can add one."
    case .unknownThing:
      "'\(what)' is neither a data series, a column, a metric nor a key path. `ksf list` and "
        + "`ksf schema --markdown` show what there is."
    case .setTwice: "'\(what)' is set twice. Keep one of them."
    case .oneValue:
      "'\(options)' is one value ('\(what)'), so nothing stands below it. Set \(options) whole."
    case .pathWithoutParent:
      "a key with dots is a path into a parent scenario. Add extends, or nest the keys."
    case .removeWithoutParent: "there is nothing to remove here. Add extends, or leave the key out."
    case .targetWithoutYear: "'\(what)' needs the target's own year, by, within the years shown."
    case .notUncertain:
      "'\(what)' stands neither under uncertainty nor under shared, so nothing can correlate with it."
    case .drivenTwice:
      "'\(what)' varies twice: under uncertainty, or under two drives. Keep one of them."
    case .extendsItself: "the scenarios extend each other in a circle or too deep: \(what)."
    case .nothingToRemove: "there is no '\(what)' to remove."
    case .badSetting: "'\(what)' cannot be set. Write --set path=value; not format, id or extends."
    default: nil
    }
  }

  var yearSentence: String? {
    switch code {
    case .horizon: "the last year cannot be \(what). Allowed: \(options) (1 to 200 years)."
    case .yearOutside: "\(what) is outside. Allowed: \(options)."
    case .yearBeforeData:
      "a value is needed \(when), and the first observed year is \(what). Start later or give "
        + "earlier values."
    case .yearInGap:
      "a value is needed \(when), and none is observed. Give the values, or add gaps: geometric."
    case .growthMissing:
      "growth is needed \(when), and none is given"
        + (found.map { ": the first rate is for \($0)." } ?? ".")
        + " Add growth for these years."
    case .noObservations: "there is no observed value to start from. Give at least one."
    case .amountMissing: "no amount is listed \(when). List it or change until."
    default: nil
    }
  }

  var contextSentence: String {
    switch code {
    case .duplicateName: "'\(what)' stands twice. Names are unique."
    case .nameTaken: "the data set has '\(what)' already. Choose another id."
    case .firstMissing:
      "the first phase cannot continue from a year before. Give it a first amount, or begin with "
        + "amounts."
    case .untilMissing:
      "only the last phase goes on for ever. Add until: a year, {share: …}, or both."
    case .untilAfterLast:
      "nothing follows the last phase, so the year \(what) would do nothing. Use end, or a share "
        + "as a cap."
    case .needsBlock: "this needs '\(what)', which the scenario does not give. Add it."
    case .needsKey: "'\(what)' is needed here. Add it; it has no default."
    case .keyNotAllowed: "'\(what)' would do nothing here. Remove it."
    case .notPositiveDefinite:
      "no inputs can have all these correlations: \(what) (\(options)) contradicts the others. "
        + "Weaken it."
    case .severalValues: "this is a path of several values; name one of them: \(options)."
    case .notARate: "a process is for yearly rates of growth; '\(what)' is not one."
    case .overheadsExceedFunding:
      "the overheads within the frame, \(amount), are larger than the frame, \(frame), \(when). "
        + "Lower them, fund them on_top, or raise the funding."
    case .fundingNegative: "the funding frame is negative \(when): \(amount). Change the increment."
    case .geometricFromZero:
      "a geometric climb cannot begin at nothing (\(when)). Use another profile or a first amount."
    case .unknownExtension:
      "files ending in \(what) are not written. Known: \(options); anything else is a folder."
    case .notWritten: "'\(what)' was not written: \(options)"
    case .notFinite: "\(what) is too large for a number \(when). Check the growth rates."
    default: preconditionFailure("no words for \(code)")
    }
  }

  private var frame: String {
    allowed.first.flatMap { Double($0) }.map { NumberStyle.millions($0) } ?? options
  }
}
