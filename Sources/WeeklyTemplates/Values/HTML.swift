internal import WeeklyText

/// Text that is HTML already, so that it is never escaped again.
///
/// Whoever makes one answers for it: its text reaches the page as it stands.
package struct HTML: Hashable, Sendable {
    /// The markup, byte for byte as it is written.
    package let text: String

    /// Marks text as HTML.
    package init(_ text: String) {
        self.text = text
    }

    /// Plain text as HTML: `&`, `<`, `>` and both quotes become entities.
    package init(escaping text: String) {
        var bytes: [UInt8] = []
        HTMLEscaping.anywhere.append(text, to: &bytes)
        self.text = String(decoding: bytes, as: UTF8.self)
    }
}
