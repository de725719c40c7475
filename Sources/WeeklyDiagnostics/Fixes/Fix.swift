/// What to do about a diagnostic: in words and, where a program can do it, as edits of the file that the diagnostic is about.
package struct Fix: Hashable, Sendable {
    /// What a fix may change.
    package enum Safety: String, Sendable, CaseIterable {
        /// The rendered text stays as it is, but for white space that HTML does not show: a program may apply it unasked.
        case safe
        /// It is probably what was meant; applied only where somebody asks for it.
        case guess
    }

    /// For people: what to do.
    package let wording: Message
    /// Sorted by place; all of them belong together. Empty where the fix is words only.
    package let edits: [Edit]
    /// Nil where the fix is words only.
    package let safety: Safety?

    /// The wording in English.
    package var message: String { wording.text }

    /// A fix that only a person can make.
    ///
    /// - Parameter wording: for people.
    package init(_ wording: Message) {
        self.init(wording, .guess, edits: [])
    }

    /// A fix that a program can make.
    ///
    /// - Parameters:
    ///   - wording: for people.
    ///   - safety: what the edits may change.
    ///   - edits: of the file that the diagnostic is about, in any order; where there are none, the fix is words only.
    package init(_ wording: Message, _ safety: Safety, edits: [Edit]) {
        self.wording = wording
        self.edits = edits.sorted()
        self.safety = edits.isEmpty ? nil : safety
    }
}
