// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Testing

struct `The place of the archive` {
  private func place(_ asked: String?, _ environment: [String: String]) -> ArchivePlace {
    ArchivePlace(asked: asked, environment: environment)
  }

  @Test func `is the one that is asked for, then KSF_ARCHIVE, then among the user's data`() {
    let all = ["KSF_ARCHIVE": "named", "XDG_DATA_HOME": "/data", "HOME": "/home/me"]
    #expect(place("asked", all) == .file("asked", isAsked: true))
    #expect(place(nil, all) == .file("named", isAsked: false))
    var rest = all
    rest["KSF_ARCHIVE"] = nil
    #expect(place(nil, rest) == .file("/data/ksf/runs.sqlite", isAsked: false))
    rest["XDG_DATA_HOME"] = nil
    #expect(place(nil, rest) == .file("/home/me/.local/share/ksf/runs.sqlite", isAsked: false))
  }

  @Test func `is nowhere with an empty KSF_ARCHIVE, and without a home`() {
    #expect(place(nil, ["KSF_ARCHIVE": "", "HOME": "/home/me"]) == .off)
    #expect(place("asked", ["KSF_ARCHIVE": ""]) == .file("asked", isAsked: true))
    #expect(place(nil, [:]) == .homeless)
  }

  @Test func `heeds no folder of the environment that is not absolute`() {
    let environment = ["XDG_DATA_HOME": "data", "HOME": "/home/me"]
    #expect(
      place(nil, environment) == .file("/home/me/.local/share/ksf/runs.sqlite", isAsked: false))
    #expect(place(nil, ["XDG_DATA_HOME": "data", "HOME": ""]) == .homeless)
  }
}
