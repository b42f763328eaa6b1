// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Cluster

struct `A batch script` {
  /// Runs a script as a node does; what it would start is printed instead.
  private func run(_ text: String, task: Int, in place: String) throws -> (
    code: Int32, text: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", text]
    process.environment = ["PATH": "/usr/bin:/bin", "SLURM_ARRAY_TASK_ID": "\(task)"]
    try process.run()
    process.waitUntilExit()
    let log = try? String(contentsOfFile: "\(place)/logs/1-\(task).log", encoding: .utf8)
    return (process.terminationStatus, log ?? "")
  }

  @Test(arguments: ["plain", "with a space", "it's $HOME `here`"])
  func `starts the task of its number, whatever the folder is called`(_ name: String) throws {
    let folder = try Folder()
    let place = folder.url.appending(path: name).path
    let program = try folder.write("\(name)/echo it", "#!/bin/bash\nprintf '%s|' \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    for (file, text) in [("study.part", ""), ("tasks-1", "1-4\n5-8\n"), ("logs/x", "")] {
      try folder.write("\(name)/\(file)", text)
    }
    let script = JobScript(
      folder: place, program: program, name: "ksf-x", request: SlurmRequest(threads: 2),
      options: ["--language", "nb"])
    let outcome = try run(script.tasks(attempt: 1, count: 2), task: 2, in: place)
    #expect(outcome.code == 0)
    #expect(outcome.text == "task|\(place)|--blocks|5-8|--threads|2|--language|nb|")
    // A node that does not see it says so by its exit code alone.
    try FileManager.default.removeItem(atPath: program)
    #expect(try run(script.tasks(attempt: 1, count: 2), task: 1, in: place).code == 73)
    try FileManager.default.removeItem(atPath: "\(place)/study.part")
    #expect(try run(script.tasks(attempt: 1, count: 2), task: 1, in: place).code == 72)
  }

  @Test func `asks for what was asked for, and for nothing else`() {
    var request = SlurmRequest(
      partition: "big", account: "nn1234k", time: "2:00:00", memory: "2G", threads: 4,
      more: ["--qos=short"])
    request.excluded = ["n1", "n7"]
    let script = JobScript(folder: "/s/run", program: "/ksf", name: "ksf-x", request: request)
    let lines = script.tasks(attempt: 3, count: 40).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("#SBATCH") }.map { $0.dropFirst(8) } == [
        "--job-name=ksf-x.3", "--array=1-40", "--requeue", "--ntasks=1", "--cpus-per-task=4",
        "--output=/dev/null", "--partition=big", "--account=nn1234k", "--time=2:00:00", "--mem=2G",
        "--exclude=n1,n7", "--qos=short",
      ])
    let bare = JobScript(folder: "/s/run", program: "/ksf", name: "ksf-x", request: SlurmRequest())
    #expect(!bare.merge(attempt: 1).contains("--partition"))
    #expect(bare.merge(attempt: 1).contains("--kill-on-invalid-dep=yes"))
  }

  @Test func `is known by its name again`() {
    let script = JobScript(folder: "/s", program: "/k", name: "ksf-a.b-1", request: SlurmRequest())
    #expect(script.attempt(of: script.name(of: 12))?.number == 12)
    #expect(script.attempt(of: script.name(of: 12))?.isMerge == false)
    #expect(script.attempt(of: script.mergeName(of: 2))?.isMerge == true)
    for other in ["ksf-a.b-1", "ksf-a.b-12.1", "ksf-a.b-1.x", "ksf-a.b-1.1.other", "bash"] {
      #expect(script.attempt(of: other) == nil, "\(other)")
    }
  }
}
