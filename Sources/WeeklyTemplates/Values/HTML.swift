internal import WeeklyText

/// Text that is HTML already, so that it is never escaped again.
///
/// Whoever makes one answers for it: its text reaches the page as it stands.
package struct HTML: Hashable, Sendable {
    /// The markup, byte for byte as it is written.
    let utf8: [UInt8]

    /// Marks text as HTML.
    package init(_ text: String) {
        utf8 = Array(text.utf8)
    }

    /// The same for UTF-8.
    package init(utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// Plain text as HTML: `&`, `<`, `>` and both quotes become entities.
    package init(escaping text: String) {
        var bytes: [UInt8] = []
        HTMLEscaping.anywhere.append(text, to: &bytes)
        utf8 = bytes
    }

    /// The markup as text.
    package var text: String { String(decoding: utf8, as: UTF8.self) }
}
