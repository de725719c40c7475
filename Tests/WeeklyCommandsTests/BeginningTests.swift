import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyCommands

@Suite("The commands that begin a newsletter and an issue")
struct BeginningTests {
    private static let now = ["SOURCE_DATE_EPOCH": "1795478400"]  // 2026-11-24T00:00:00Z

    @Test("A newsletter is begun, built and gone on with")
    func begins() throws {
        let site = try SiteFolderFixture()
        let begun = try site.run("init", "x y", "--title", "T", environment: Self.now)
        #expect(begun.status == 0 && begun.errors == "")
        #expect(begun.output.hasPrefix("made a newsletter in x y: 11 files\n  .editorconfig\n"))
        #expect(begun.output.hasSuffix("\nnext: cd 'x y' && sofaweekly preview --open\n"))
        #expect(try site.run("build", "--strict", "--source", "x y", environment: Self.now).status == 0)
        let new = try site.run("new", "--source", "x y", environment: Self.now)
        #expect(new.status == 0 && new.output == "x y/content/issues/2026-11-27.md\n" && new.errors == "")
        #expect(try site.read("x y/content/issues/2026-11-27.md").hasPrefix("---\ntitle: \"T #2\"\n"))
        let again = try site.run("new", "2026-11-27", "--source", "x y", environment: Self.now)
        #expect(again.status == 1 && again.output == "")
        #expect(again.errors == "error: content/issues/2026-11-27.md is there already; nothing was written\n")
    }

    @Test("In Chinese where that is asked for")
    func chinese() throws {
        let site = try SiteFolderFixture()
        let begun = try site.run("init", "x", "--language", "zh", environment: Self.now)
        #expect(begun.output.hasPrefix("在 x 新建了周刊：11 个文件\n"))
        #expect(try site.read("x/sofaweekly.yml").contains("title: 我们的周刊\n"))
        let again = try site.run("init", "x", "--language", "zh", environment: Self.now)
        #expect(again.status == 1 && again.errors == "错误：x 里已经有文件；加上 --here 可以在其中新建周刊\n")
    }

    @Test("A dry run prints the text alone on standard output")
    func dryRun() throws {
        let site = try SiteFolderFixture()
        let run = try site.run("new", "--dry-run", environment: Self.now)
        #expect(run.status == 0 && run.output.hasPrefix("---\ntitle: ") && run.output.contains("draft: true"))
        #expect(run.errors.hasSuffix(": not written (--dry-run)\n"))
    }

    @Test(
        "Wrong arguments are wrong usage",
        arguments: [
            ["init"], ["init", "x", "--publishes", "someday"], ["init", "x", "--time-zone", "Mars"],
            ["init", "x", "--base-url", "x"], ["init", "x", "--title", ""], ["new", "--open", "--dry-run"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let site = try SiteFolderFixture()
        #expect(try Program.run(arguments, in: site.path).status == 64)
    }

    @Test("The preview's address is printed, the editor gets the file, and both end with the preview")
    func opens() throws {
        let site = try SiteFolderFixture()
        try site.write("#!/bin/sh\necho \"$@\" > opened.txt\nkill -TERM $PPID\n", to: "editor.sh")
        let environment = Self.now.merging(["VISUAL": "sh editor.sh --wait", "EDITOR": "false"]) { $1 }
        let run = try site.run("new", "--open", environment: environment)
        #expect(run.status == 0)
        #expect(run.output.contains(".md\npreview: http://127.0.0.1:"))
        #expect(
            try site.read("opened.txt").hasPrefix("--wait ./content/issues/")
                || site.read("opened.txt").hasPrefix("--wait content/issues/"))
    }

    @Test("On a terminal it asks for what no option says, and asks again where an answer is none")
    func questions() throws {
        var answers = ["", "fr", "zh", "周报", "", "someday", "周五 17:00", "Asia/Tokyo"][...]
        var asked: [String] = []
        var questions = BeginningQuestions(isAsking: true, environment: MessageLanguageChoice(nil, [:])) { question in
            asked.append(question)
            return answers.popFirst()
        }
        _ = questions.beginning()
        #expect(asked.first == "language, zh or en [en]: ")
        (answers, asked) = (["fr", "zh", "周报", "", "someday", "周五 17:00", "Asia/Tokyo"], [])
        let beginning = try #require(questions.beginning())
        #expect(beginning.language == .chinese && beginning.title == "周报")
        #expect(beginning.addressText == "https://example.org/" && beginning.publishesText == "周五 17:00")
        #expect(beginning.zone.identifier == "Asia/Tokyo")
        #expect(asked.count == 7 && asked[2] == "标题 [我们的周刊]: ")
        questions.title = "T"
        (answers, asked) = ([], [])
        #expect(try #require(questions.beginning()).title == "T")
    }

    @Test("Where nobody is there, nothing is asked")
    func asksNobody() throws {
        let questions = BeginningQuestions(isAsking: false, environment: MessageLanguageChoice(nil, [:])) { _ in
            Testing.Issue.record("somebody was asked")
            return nil
        }
        let beginning = try #require(questions.beginning())
        #expect(beginning.language == .english && beginning.title == "Our Weekly" && beginning.zone.identifier == "UTC")
    }
}
