import Testing

@testable import WeeklyDiagnostics

@Suite("Messages")
struct MessageTests {
    @Test("A message is an English sentence whose gaps hold what is interpolated")
    func english() {
        let message: Message = "the name \("a b") cannot be part of \(7) addresses"
        #expect(message.sentence == "the name {1} cannot be part of {2} addresses")
        #expect(message.text == "the name a b cannot be part of 7 addresses")
        #expect(("plain words" as Message).text == "plain words")
    }

    @Test("In another language its words stand around the same gaps, in that language's order")
    func chinese() {
        let message: Message = "this row has \(2) cells, but the table's head has \(3)"
        #expect(message.text(in: .chinese) == "这一行有 2 个单元格，而表头有 3 个")
        let turned: Message = "\("style") is not allowed on <\("b")>; it is left out"
        #expect(turned.text(in: .chinese) == "<b> 上不允许使用 style，它不会使用")
    }

    @Test("A message within a message is said in the language of the whole")
    func nested() {
        let wanted: Message = "a list"
        let message: Message = "\("tags") must be \(wanted), but this is \("text" as Message)"
        #expect(message.text == "tags must be a list, but this is text")
        #expect(message.text(in: .chinese) == "tags 应当是列表，但这里是文字")
    }

    @Test("What has no words in a language is said in English, and what was said word for word stays")
    func fallback() {
        #expect(("nobody has \(2) words for this" as Message).text(in: .chinese) == "nobody has 2 words for this")
        #expect(Message(verbatim: "the issue has no text").text(in: .chinese) == "the issue has no text")
        #expect(Message(ofLibrary: "Permission denied").text(in: .chinese) == "没有权限")
    }

    @Test("Braces are no gaps where they hold no number, or one that there is no gap for")
    func braces() {
        let name = "issues"
        let message: Message = "write {{/\(name)}} where it ends"
        #expect(message.text == "write {{/issues}} where it ends")
        #expect(message.text(in: .chinese) == "请在结束处写 {{/issues}}")
        let odd: Message = "{ {x} {9} {\(name) {"
        #expect(odd.text == "{ {x} {9} {issues {")
    }

    @Test("What stands in a gap is never taken for one")
    func textOfGaps() {
        let message: Message = "\("{2}") and \("{1}")"
        #expect(message.text == "{2} and {1}")
    }

    @Test("Messages are equal that say the same in English, by its bytes")
    func equality() {
        #expect(("a \("b") c" as Message) == "a b c")
        #expect(("a \("b") c" as Message).hashValue == ("a b c" as Message).hashValue)
        #expect(("caf\u{E9}" as Message) != "cafe\u{301}")
    }

    @Test("The sentences of all rooms have one table")
    func table() {
        let rooms = [
            MessageLanguage.chineseOfBuild, MessageLanguage.chineseOfReader, MessageLanguage.chineseOfTemplates,
            MessageLanguage.chineseOfYAML,
        ]
        for (english, chinese) in rooms.joined() {
            #expect(MessageLanguage.chinese.sentence(for: english) == chinese)
            #expect(MessageLanguage.english.sentence(for: english) == english)
        }
    }
}

@Suite("The language of messages")
struct MessageLanguageTests {
    @Test(
        "A tag names one by its first part, in capitals or not",
        arguments: [
            ("zh", .chinese), ("zh-CN", .chinese), ("ZH-Hant-TW", .chinese), ("zh_CN.UTF-8", .chinese),
            ("en", .english), ("en-GB", .english), ("en.UTF-8", .english), ("de", nil), ("C", nil), ("C.UTF-8", nil),
            ("POSIX", nil), ("", nil), ("zhuang", nil), ("中文", nil),
        ] as [(String, MessageLanguage?)])
    func tags(tag: String, language: MessageLanguage?) {
        #expect(MessageLanguage(tag: tag) == language)
    }
}
