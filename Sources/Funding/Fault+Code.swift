// SPDX-License-Identifier: GPL-3.0-or-later

extension Fault {
  /// What kind of fault it is; stable names, for programs that read messages.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    // Files and their form.
    case fileMissing = "file_missing"
    case fileIsFolder = "file_is_folder"
    case fileUnreadable = "file_unreadable"
    case fileEmpty = "file_empty"
    case fileNotRegular = "file_not_regular"
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
    /// A path with dots below another key.
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
    /// A number with a point that may be a decimal sign or part thousands.
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
    /// A sum over years of a share, price, stock or running total.
    case sumOfLevel = "sum_of_level"
    case badGoal = "bad_goal"
    case unknownRelation = "unknown_relation"
    case badRange = "bad_range"
    case notACell = "not_a_cell"
    case unknownTarget = "unknown_target"
    case unknownPath = "unknown_path"
    /// A data series in another unit than its place takes.
    case seriesUnit = "series_unit"
    case extendsItself = "extends_itself"
    case extendsAnother = "extends_another"
    case nothingToRemove = "nothing_to_remove"
    case unknownName = "unknown_name"
    case unknownPhase = "unknown_phase"
    case newPhaseWithoutPlace = "new_phase_without_place"
    /// Two phases that are both to come right after a third.
    case placeTaken = "place_taken"
    /// Neither a data series, a column, a metric nor a key path.
    case unknownThing = "unknown_thing"
    case badSetting = "bad_setting"
    case setTwice = "set_twice"
    /// A key below one that is a single value.
    case oneValue = "one_value"
    /// One year of what has one value for all years.
    case oneValueForAllYears = "one_value_for_all_years"
    /// A key with dots in a scenario that extends none.
    case pathWithoutParent = "path_without_parent"
    case removeWithoutParent = "remove_without_parent"
    case targetWithoutYear = "target_without_year"

    // CSV beside the scenario or in a folder of series.
    case csvHeader = "csv_header"
    case csvRow = "csv_row"
    case csvDuplicateYear = "csv_duplicate_year"
    /// A decimal point where semicolons call for a decimal comma.
    case csvPoint = "csv_point"
    case csvMixedUnits = "csv_mixed_units"
    case csvNotReadOn = "csv_not_read_on"

    // Years.
    case horizon = "horizon"
    case yearOutside = "year_outside"
    case yearBeforeData = "year_before_data"
    case yearInGap = "year_in_gap"
    case gapFromZero = "gap_from_zero"
    case growthMissing = "growth_missing"
    case levelMissing = "level_missing"
    case betweenMissing = "between_missing"
    case noObservations = "no_observations"

    // What does not hang together.
    case duplicateName = "duplicate_name"
    /// An id that the data set has already.
    case nameTaken = "name_taken"
    case firstMissing = "first_missing"
    case untilMissing = "until_missing"
    case untilAfterLast = "until_after_last"
    case amountMissing = "amount_missing"
    case incrementMissing = "increment_missing"
    case needsBlock = "needs_block"
    case needsKey = "needs_key"
    case keyNotAllowed = "key_not_allowed"
    /// A key that belongs in another place.
    case keyElsewhere = "key_elsewhere"
    case sumNotWhole = "sum_not_whole"
    /// One of the parts of 100 %, which cannot change alone.
    case partOfWhole = "part_of_whole"
    /// A parameter of a distribution that must lie below another.
    case order = "order"
    case notPositiveDefinite = "not_positive_definite"
    case severalValues = "several_values"
    case notARate = "not_a_rate"
    case notUncertain = "not_uncertain"
    case drivenTwice = "driven_twice"
    case drivesOtherUnit = "drives_other_unit"
    case correlatedTwice = "correlated_twice"
    case correlatedWithItself = "correlated_with_itself"

    // Studies.
    /// A distribution that goes past the limits of its parameter.
    case unbounded = "unbounded"
    /// An equality that is to hold in a share of draws.
    case equalityUnderDoubt = "equality_under_doubt"
    /// A text that does not say what varies and how.
    case badLaw = "bad_law"
    /// A column that is both an input and what is asked about.
    case inputAsked = "input_asked"
    case nothingVaries = "nothing_varies"
    case noLevers = "no_levers"
    case correlatedInputs = "correlated_inputs"
    case invalidFuture = "invalid_future"
    case nothingValid = "nothing_valid"
    case otherStudy = "other_study"
    case noPolicies = "no_policies"
    case unequalLevers = "unequal_levers"
    case yearlyProcess = "yearly_process"
    case stopped = "stopped"
    case notForMethod = "not_for_method"
    case yearsOnly = "years_only"
    case breakEvenOfYear = "break_even_of_year"
    case probabilityOfYear = "probability_of_year"
    case studyTooLarge = "study_too_large"
    case tableTooLarge = "table_too_large"
    case partsTooLarge = "parts_too_large"
    case taskTooLarge = "task_too_large"

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

    // The archive of runs.
    case archiveMissing = "archive_missing"
    case archiveForeign = "archive_foreign"
    case archiveDamaged = "archive_damaged"
    case archiveAltered = "archive_altered"
    case archiveNewer = "archive_newer"
    case archiveInUse = "archive_in_use"
    case archiveNotWritten = "archive_not_written"
    case archiveOff = "archive_off"
    case archivePlaceNotUTF8 = "archive_place_not_utf8"
    case noSuchRun = "no_such_run"
    case noRunFound = "no_run_found"
    case severalRuns = "several_runs"
    case runDamaged = "run_damaged"
    case runsTooLarge = "runs_too_large"
    case sourceDateUnusable = "source_date_unusable"
    case runCutOff = "run_cut_off"
    case runGoesOn = "run_goes_on"
    case runHasEnded = "run_has_ended"
    case runNotReplayed = "run_not_replayed"
    case runNotConfirmed = "run_not_confirmed"
    case runNeedsPlace = "run_needs_place"
    case runNoSweep = "run_no_sweep"
    case runNotUnderstood = "run_not_understood"
    case runManyWords = "run_many_words"
    case inputNotKept = "input_not_kept"
    case notKeptOfRun = "not_kept_of_run"
    case unsafeName = "unsafe_name"
    case notADate = "not_a_date"

    // Sweeps over several machines.
    case pathNotForShell = "path_not_for_shell"
    case noRunFolder = "no_run_folder"
    case linkedFolder = "linked_folder"
    case noFinishedTasks = "no_finished_tasks"
    case runFollowed = "run_followed"
    case tooManyTasks = "too_many_tasks"
    case arrayTooLarge = "array_too_large"
    case slurmMissing = "slurm_missing"
    case slurmSilent = "slurm_silent"
    case slurmRefused = "slurm_refused"
    case slurmNotPermitted = "slurm_not_permitted"
    case slurmLimit = "slurm_limit"
    case unknownPartition = "unknown_partition"
    case neverStarts = "never_starts"
    case folderNotShared = "folder_not_shared"
    case programNotShared = "program_not_shared"
    case taskFailed = "task_failed"
    case taskSaid = "task_said"
    case taskTimeLimit = "task_time_limit"
    case taskCancelled = "task_cancelled"

    // Tables of runs.
    case columnTwice = "column_twice"
    case unknownTableColumn = "unknown_table_column"
    case cellNotNumber = "cell_not_number"
    case badCondition = "bad_condition"
    case inputsNotSaid = "inputs_not_said"
    case tableEmpty = "table_empty"
    case tableNoInputs = "table_no_inputs"
    case tableConstant = "table_constant"
    case tableNever = "table_never"
    case tableTooFewRows = "table_too_few_rows"
    case tableText = "table_text"
    case tableManyTexts = "table_many_texts"
    case tableOneSided = "table_one_sided"
    case tableCollinear = "table_collinear"

    // Scenarios side by side.
    case tooFew = "too_few"
    case unknownBaseline = "unknown_baseline"
    case notShared = "not_shared"
    case noCommonYears = "no_common_years"

    // Writing.
    case unknownExtension = "unknown_extension"
    case notWritten = "not_written"
    case alreadyThere = "already_there"
    case unknownDocument = "unknown_document"
    case pieceMissing = "piece_missing"
    case toolFailed = "tool_failed"
    case foreignFiles = "foreign_files"
    case studyAlone = "study_alone"
    case notAStudy = "not_a_study"
    case frontierAlone = "frontier_alone"
    case unknownFigure = "unknown_figure"

    // Found while computing.
    case overheadsExceedFunding = "overheads_exceed_funding"
    case fundingNegative = "funding_negative"
    case geometricFromZero = "geometric_from_zero"
    case notFinite = "not_finite"
    case notAvailable = "not_available"
  }
}
