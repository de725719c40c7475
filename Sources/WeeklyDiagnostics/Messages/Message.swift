internal import WeeklyText

/// What is said to people: a sentence with gaps, and what stands in them.
///
/// It is written as an English string with interpolations, and said in the language of whoever reads it: `MessageLanguage` holds what
/// another language has for a sentence. An interpolated message is said in that language, too; all else stands as it is.
package struct Message: Sendable {
    /// What stands in a gap.
    package enum Argument: Sendable {
        /// Said as it is: a name, a number, a piece of what an editor wrote.
        case text(String)
        /// Said in the language of the whole.
        indirect case message(Message)
    }

    /// The English sentence, in which `{1}`, `{2}`, … stand for the gaps.
    package let sentence: String
    /// What stands in the gaps, in the order of their numbers.
    package let arguments: [Argument]

    /// The same words in every language: what another program or a person said.
    package init(verbatim text: String) {
        sentence = "{1}"
        arguments = [.text(text)]
    }

    /// What a library says in English, which has words of ours in other languages.
    package init(ofLibrary sentence: String) {
        self.init(sentence, [])
    }

    /// A message that was taken apart into these two: anew it is written as a string.
    package init(_ sentence: String, _ arguments: [Argument]) {
        self.sentence = sentence
        self.arguments = arguments
    }

    /// In English.
    package var text: String { text(in: .english) }

    /// In a language; in English where the language has no words for it.
    package func text(in language: MessageLanguage) -> String {
        let sentence = language.sentence(for: sentence)
        return arguments.isEmpty ? sentence : filled(sentence, in: language)
    }

    private func filled(_ sentence: String, in language: MessageLanguage) -> String {
        var text = ""
        var rest = sentence[...]
        while let opener = rest.utf8.firstIndex(of: .leftBrace) {
            text += rest[..<opener]
            guard let gap = Self.gap(at: opener, in: rest), arguments.indices.contains(gap.number - 1) else {
                text += rest[opener...opener]
                rest = rest[rest.utf8.index(after: opener)...]
                continue
            }
            text += arguments[gap.number - 1].text(in: language)
            rest = rest[gap.end...]
        }
        return text + rest
    }

    /// The number of a gap that begins at a brace, and where it ends.
    private static func gap(at opener: Substring.Index, in text: Substring) -> (number: Int, end: Substring.Index)? {
        let inner = text[text.utf8.index(after: opener)...]
        guard let closer = inner.utf8.firstIndex(of: .rightBrace), let number = Int(inner[..<closer]) else {
            return nil
        }
        return (number, inner.utf8.index(after: closer))
    }
}

extension Message.Argument {
    func text(in language: MessageLanguage) -> String {
        switch self {
        case .text(let text): text
        case .message(let message): message.text(in: language)
        }
    }
}

extension Message: ExpressibleByStringInterpolation {
    /// Collects the sentence and what stands in its gaps.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sentence = ""
        fileprivate var arguments: [Argument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            sentence.reserveCapacity(literalCapacity + 3 * interpolationCount)
        }

        /// A piece of the sentence.
        package mutating func appendLiteral(_ literal: String) {
            sentence += literal
        }

        /// What is said as it is.
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.text(value.description))
        }

        /// What is said in the language of the whole.
        package mutating func appendInterpolation(_ message: Message) {
            append(.message(message))
        }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            sentence += "{\(arguments.count)}"
        }
    }

    package init(stringLiteral sentence: String) {
        self.init(sentence, [])
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(stringInterpolation.sentence, stringInterpolation.arguments)
    }
}

extension Message: Hashable {
    /// Whether both say the same in English.
    package static func == (left: Message, right: Message) -> Bool {
        left.text.hasBytes(of: right.text)
    }

    /// Of the English text.
    package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(text)) }
}
