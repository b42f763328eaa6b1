// SPDX-License-Identifier: GPL-3.0-or-later

extension Fault {
  /// What kind of fault it is; stable names, for programs that read messages.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // Files and their form.
    case fileMissing = "file_missing"
    case fileIsFolder = "file_is_folder"
    case fileUnreadable = "file_unreadable"
    case fileEmpty = "file_empty"
    case fileTooLarge = "file_too_large"
    case notUTF8 = "not_utf8"
    case notYAML = "not_yaml"
    case severalDocuments = "several_documents"
    case duplicateKey = "duplicate_key"
    case yamlFeature = "yaml_feature"

    // Keys and values.
    case unknownKey = "unknown_key"
    case missingKey = "missing_key"
    case missingKeys = "missing_keys"
    case nestedPath = "nested_path"
    case exactlyOneKey = "exactly_one_key"
    case wrongKind = "wrong_kind"
    case emptyCollection = "empty_collection"
    case tooMany = "too_many"
    case unknownWord = "unknown_word"
    case badName = "bad_name"
    case missingValue = "missing_value"
    case notANumber = "not_a_number"
    case decimalComma = "decimal_comma"
    case ambiguousPoint = "ambiguous_point"
    case commaInText = "comma_in_text"
    case missingUnit = "missing_unit"
    case wrongUnit = "wrong_unit"
    case outOfRange = "out_of_range"
    case notAYear = "not_a_year"
    case unsupportedFormat = "unsupported_format"

    // Things named that are not there.
    case unknownScenario = "unknown_scenario"
    case unknownSeries = "unknown_series"
    case unknownSource = "unknown_source"
    case unknownColumn = "unknown_column"
    case unknownMetric = "unknown_metric"
    case badGoal = "bad_goal"
    case badRange = "bad_range"
    case notACell = "not_a_cell"
    case unknownTarget = "unknown_target"
    case unknownPath = "unknown_path"
    case seriesUnit = "series_unit"
    case extendsItself = "extends_itself"
    case extendsAnother = "extends_another"
    case nothingToRemove = "nothing_to_remove"
    case unknownName = "unknown_name"
    case unknownThing = "unknown_thing"
    case badSetting = "bad_setting"
    case setTwice = "set_twice"
    case oneValue = "one_value"
    case pathWithoutParent = "path_without_parent"
    case removeWithoutParent = "remove_without_parent"
    case targetWithoutYear = "target_without_year"

    // CSV beside the scenario or in a folder of series.
    case csvHeader = "csv_header"
    case csvRow = "csv_row"
    case csvDuplicateYear = "csv_duplicate_year"
    case csvPoint = "csv_point"
    case csvMixedUnits = "csv_mixed_units"

    // Years.
    case horizon = "horizon"
    case yearOutside = "year_outside"
    case yearBeforeData = "year_before_data"
    case yearInGap = "year_in_gap"
    case growthMissing = "growth_missing"
    case noObservations = "no_observations"

    // What does not hang together.
    case duplicateName = "duplicate_name"
    case nameTaken = "name_taken"
    case firstMissing = "first_missing"
    case untilMissing = "until_missing"
    case untilAfterLast = "until_after_last"
    case amountMissing = "amount_missing"
    case needsBlock = "needs_block"
    case needsKey = "needs_key"
    case keyNotAllowed = "key_not_allowed"
    case sumNotWhole = "sum_not_whole"
    case partOfWhole = "part_of_whole"
    case order = "order"
    case notPositiveDefinite = "not_positive_definite"
    case severalValues = "several_values"
    case notARate = "not_a_rate"
    case notUncertain = "not_uncertain"
    case drivenTwice = "driven_twice"

    // Studies.
    case unbounded = "unbounded"
    case equalityUnderDoubt = "equality_under_doubt"
    case badLaw = "bad_law"
    case nothingVaries = "nothing_varies"
    case correlatedInputs = "correlated_inputs"
    case invalidFuture = "invalid_future"
    case nothingValid = "nothing_valid"
    case otherStudy = "other_study"
    case noDraws = "no_draws"
    case yearlyProcess = "yearly_process"
    case stopped = "stopped"
    case notForMethod = "not_for_method"

    // Parts of runs.
    case partExists = "part_exists"
    case partMissing = "part_missing"
    case partForeign = "part_foreign"
    case partDamaged = "part_damaged"
    case partInUse = "part_in_use"
    case partOtherVersion = "part_other_version"
    case partOfOther = "part_of_other"
    case partsDiffer = "parts_differ"
    case partsOverlap = "parts_overlap"
    case blocksMissing = "blocks_missing"
    case noSuchBlocks = "no_such_blocks"
    case precisionOfPart = "precision_of_part"

    // Scenarios side by side.
    case tooFew = "too_few"
    case unknownBaseline = "unknown_baseline"
    case notShared = "not_shared"
    case noCommonYears = "no_common_years"

    // Writing.
    case unknownExtension = "unknown_extension"
    case notWritten = "not_written"

    // Found while computing.
    case overheadsExceedFunding = "overheads_exceed_funding"
    case fundingNegative = "funding_negative"
    case geometricFromZero = "geometric_from_zero"
    case notFinite = "not_finite"
  }
}
