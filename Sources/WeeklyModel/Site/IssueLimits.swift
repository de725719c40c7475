/// How large an issue may be. No editor comes near these limits; what is beyond them is a mistake or an attack, and would take
/// memory and time from everybody else's issues.
package struct IssueLimits: Hashable, Sendable {
    /// Bytes of its file.
    package var bytes = 1_000_000
    /// Lines of its file.
    package var lines = 20_000
    /// Sections, and items in them.
    package var items = 5_000
    /// Keys and values of its front matter.
    package var values = 10_000

    /// The limits of a site that sets none.
    package init() {}
}
