// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a job waits, as Slurm spells it.
enum WaitingReason {
  /// Reasons that do not go away by waiting: somebody has to do something.
  private static let hopeless: Set<String> = [
    "DependencyNeverSatisfied", "PartitionDown", "PartitionInactive", "PartitionTimeLimit",
    "PartitionNodeLimit", "PartitionConfig", "AccountNotAllowed", "QOSNotAllowed", "InvalidAccount",
    "InvalidQOS", "BadConstraints", "JobHeldAdmin", "JobLaunchFailure",
    "launch_failed_requeued_held", "job_requeued_in_held_state", "AssocMaxWallDurationPerJobLimit",
    "QOSMaxWallDurationPerJobLimit", "AssocMaxCpuPerJobLimit", "QOSMaxCpuPerJobLimit",
    "QOSMaxCpuMinutesPerJobLimit", "MaxMemPerLimit", "QOSMaxMemoryPerJob", "FrontEndDown",
    "DeadLine",
  ]

  static func isHopeless(_ reason: String) -> Bool { hopeless.contains(reason) }

  /// Whether nothing needs to be said: that others are first is how it goes.
  static func isUsual(_ reason: String) -> Bool {
    ["None", "Priority", "Resources", "Dependency", "BeginTime", "JobArrayTaskLimit", ""]
      .contains(reason)
  }
}
