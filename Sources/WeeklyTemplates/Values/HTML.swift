internal import WeeklyText

/// Text that is HTML already, so that it is never escaped again.
///
/// Whoever makes one answers for it: its text reaches the page as it stands.
package struct HTML: Sendable {
    /// The markup as text, byte for byte as it is written.
    package let text: String

    /// Marks text as HTML.
    package init(_ text: String) {
        self.text = text
    }

    /// Plain text as HTML: `&`, `<`, `>` and both quotes become entities.
    package init(escaping text: String) {
        self.text = HTMLEscaping.anywhere.escaped(text)
    }
}

extension HTML: Hashable {
    /// Whether the bytes are the same.
    package static func == (left: HTML, right: HTML) -> Bool { left.text.hasBytes(of: right.text) }

    package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(text)) }
}
