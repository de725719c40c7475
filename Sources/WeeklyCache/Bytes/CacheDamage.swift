internal import Synchronization

/// Whether something that was believed could not be read back when it was asked for. Bytes that are sealed can hardly be so; where some are,
/// whatever was made since then is worth nothing.
package final class CacheDamage: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package var isFound: Bool { flag.load(ordering: .acquiring) }

    /// Takes down that something could not be read back.
    package func note() { flag.store(true, ordering: .releasing) }
}
