// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Cluster

struct `What Slurm says of a job` {
  /// A line of `scontrol --oneliner show job`, Slurm 22.05.8.
  private func line(_ state: String, _ reason: String, exit: String = "0:0") -> String {
    "JobId=4 ArrayJobId=1 ArrayTaskId=3 JobName=ksf-x.1 UserId=root(0) GroupId=root(0) "
      + "JobState=\(state) Reason=\(reason) Dependency=(null) Requeue=1 Restarts=0 "
      + "ExitCode=\(exit) RunTime=00:00:01 NodeList=n2 BatchHost=n2 "
      + "Command=/a b/JobState=PENDING ArrayTaskId=9/x.sh WorkDir=/tmp"
  }

  private func stage(_ state: String, _ reason: String = "None", exit: String = "0:0") throws
    -> JobReport.Stage
  {
    try #require(JobReport.reports(in: line(state, reason, exit: exit)).first).stage
  }

  @Test func `is read, whatever the paths in it look like`() throws {
    let report = try #require(JobReport.reports(in: line("RUNNING", "None")).first)
    #expect(report.job == 1 && report.tasks == [3...3] && report.node == "n2")
    #expect(report.stage == .running)
  }

  @Test func `tells how a task ended`() throws {
    #expect(try stage("COMPLETED") == .ended(.done))
    #expect(
      try stage("FAILED", "RaisedSignal:9(Killed)", exit: "0:9") == .ended(.killed(signal: 9)))
    #expect(try stage("FAILED", exit: "137:0") == .ended(.killed(signal: 9)))
    #expect(try stage("FAILED", exit: "0:53") == .ended(.notLaunched))
    #expect(try stage("FAILED", exit: "72:0") == .ended(.folderUnseen))
    #expect(try stage("FAILED", exit: "127:0") == .ended(.programMissing))
    #expect(try stage("FAILED", exit: "1:0") == .ended(.failed(code: 1)))
    #expect(try stage("TIMEOUT", "TimeLimit", exit: "0:15") == .ended(.timeLimit))
    #expect(try stage("OUT_OF_MEMORY", exit: "0:125") == .ended(.outOfMemory))
    #expect(try stage("NODE_FAIL") == .ended(.nodeLost))
    #expect(try stage("CANCELLED") == .ended(.cancelled))
    #expect(try stage("PENDING", "PartitionDown") == .waiting(reason: "PartitionDown"))
    #expect(try stage("COMPLETING") == .running)
  }

  @Test func `names the tasks that wait, as long as their list is`() {
    let array = "JobId=5 ArrayJobId=5 ArrayTaskId=2,4-7,9%2 JobState=PENDING Reason=Priority"
    #expect(JobReport.reports(in: array).first?.tasks == [2...2, 4...7, 9...9])
    let alone = "JobId=6 JobName=ksf JobState=PENDING Reason=Dependency NodeList=(null)"
    #expect(JobReport.reports(in: alone).first?.tasks == nil)
    #expect(JobReport.reports(in: alone).first?.node == nil)
    #expect(JobReport.reports(in: "slurm_load_jobs error: Invalid job id specified").isEmpty)
  }

  @Test func `is hopeless where waiting does not help, and there alone`() {
    let hopeless = ["DependencyNeverSatisfied", "PartitionDown", "PartitionTimeLimit"]
    #expect(hopeless.allSatisfy { WaitingReason.isHopeless($0) })
    for reason in ["Priority", "Resources", "Dependency", "BeginTime", "ReqNodeNotAvail"] {
      #expect(!WaitingReason.isHopeless(reason), "\(reason)")
    }
  }

  @Test func `is asked for ever more seldom`() {
    let times = [0, 1, 10, 60, 600, 36_000].map { PollingInterval.next(after: .seconds($0)) }
    #expect(times.first == .milliseconds(200) && times.last == .seconds(30))
    #expect(times == times.sorted() && times[3] == .seconds(3))
  }
}
