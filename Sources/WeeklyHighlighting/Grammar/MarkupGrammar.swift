/// A language of tags: HTML, XML and their kin.
struct MarkupGrammar: Sendable {
    /// Elements whose content is code of another language.
    struct Embedded: Sendable {
        /// In small letters.
        let element: [UInt8]
        let language: Language

        init(_ element: String, _ language: Language) {
            self.element = Array(element.utf8)
            self.language = language
        }
    }

    let embedded: [Embedded]
}
