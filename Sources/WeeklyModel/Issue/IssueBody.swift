internal import Synchronization

/// What an issue says below its front matter.
package struct IssueBody: Sendable, Hashable {
    /// In document order; what stands before the first heading is a section without one.
    package let sections: [Section]
    /// The addresses in its text that may lead to the site, for rules; empty where nobody asked for them.
    package let addresses: [WrittenAddress]

    package init(sections: [Section], addresses: [WrittenAddress] = []) {
        self.sections = sections
        self.addresses = addresses
    }
}

/// The body of an issue that was kept as bytes, and is read back when somebody first asks for it: a build in which few issues changed
/// shows few of them.
final class KeptBody: Sendable {
    private enum State {
        case kept(@Sendable () -> IssueBody)
        case read(IssueBody)
    }

    private let state: Mutex<State>

    init(_ read: @escaping @Sendable () -> IssueBody) {
        state = Mutex(.kept(read))
    }

    /// Read by one thread, and then shared.
    var body: IssueBody {
        state.withLock { state in
            switch state {
            case .read(let body): return body
            case .kept(let read):
                let body = read()
                state = .read(body)
                return body
            }
        }
    }
}
