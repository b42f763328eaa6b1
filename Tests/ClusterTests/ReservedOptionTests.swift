// SPDX-License-Identifier: GPL-3.0-or-later

import Cluster
import Testing

struct `One more option of sbatch` {
  @Test(arguments: [
    "--qos=short", "--qos short", "--exclusive", "--constraint=[rack1|rack2]", "-q short",
    "--time-min=10", "--mem-per-cpu=1G", "--ntasks-per-node=1", "--exclusive=user", "-H",
  ])
  func `is taken as it is`(_ option: String) { #expect(SlurmRequest.refusal(of: option) == nil) }

  @Test(arguments: [
    "--array=1-2", "--array 1", "--arr=1", "--a=1", "-a", "-a1-2", "-a 1", "--wrap=x", "--wra x",
    "--job-name=x", "-Jx", "--outp=x", "-ox", "--tim=1", "--mem=1", "-t10", "--excl=n1",
    "--part=big",
  ])
  func `is none that the program sets, however it is written`(_ option: String) {
    #expect(SlurmRequest.refusal(of: option) == .reserved)
  }

  @Test(arguments: [
    "", "-", "qos", "--qos=short --array=1", "--exclusive \"--array=1\"", "--exclusive '--array=1'",
    "--exclusive \\--array=1", "--qos=a\t--array=1", "--qos=a\n#SBATCH --array=1", "-Ha1",
    "--\"arr\"ay=1", "--ar\\ray=1", "--qos=a\u{0}", "--qos a -a1",
    // A sign that joins the space after it, or the quote before it, for whoever looks at characters.
    "--comment=a\u{600} -a1-2", "--comment a\u{600} -a1-2", "--comment a \u{301}\u{600} --array=1",
    "--comment a'\u{301} b",
  ])
  func `is one option and no more`(_ option: String) {
    #expect(SlurmRequest.refusal(of: option) == .notAnOption, "\(option)")
  }

  @Test(arguments: [
    "", "a b", "p\u{600} -a1-2", "'\u{301}", "\"\u{301}", "#\u{301}", "a\n\u{301}", "a\u{A0}b",
    "a\\",
    "a\u{0}",
  ])
  func `has a value of one word, and nothing behind it`(_ value: String) {
    #expect(!SlurmRequest.isOneWord(value), "\(value)")
    #expect(["big", "gpu,cpu", "a\u{122}", "2:00:00", "2G"].allSatisfy(SlurmRequest.isOneWord))
  }
}
