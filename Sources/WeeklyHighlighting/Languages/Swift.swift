internal import WeeklyText

extension Language {
    static let swift = Language(
        "swift",
        .words(
            WordGrammar(
                """
                actor any as associatedtype async await borrowing break case catch class consuming continue \
                convenience default defer deinit didSet do dynamic else enum extension fallthrough false fileprivate \
                final for func get guard if import in indirect infix init inout internal is isolated lazy let macro \
                mutating nil nonisolated nonmutating open operator optional override package postfix precedencegroup \
                prefix private protocol public repeat required rethrows return self Self sending set some static \
                struct subscript super switch throw throws true try typealias unowned var weak where while willSet
                """,
                comments: [.line("//"), .block("/*", "*/", nests: true)],
                strings: [
                    .tripled, .quoted, StringForm("#\"", "\"#", escape: nil, spansLines: true),
                ]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword, .numberSign: .keyword]
            }))
}
