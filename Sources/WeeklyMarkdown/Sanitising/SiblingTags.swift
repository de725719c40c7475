/// Tells which tags have a partner, in the blocks of HTML among blocks that stand side by side.
///
/// All but containers must end in the block that they begin in: what comes before and after it is set apart on the page.
struct SiblingTags {
    /// One block of HTML, cut up.
    struct Fragment {
        let tokens: [HTMLFragment.Token]
        /// The tokens that are allowed tags and have a partner, or need none.
        fileprivate(set) var kept: Set<Int> = []
        /// Those of them whose partner stands in another block.
        fileprivate(set) var edges: Set<Int> = []
    }

    private struct Opened {
        let block: Int
        let token: Int
        let name: String
    }

    private(set) var fragments: [Int: Fragment] = [:]
    private var open: [Opened] = []
    // How many of each name are open: so a tag that closes nothing need not look through all that are.
    private var openCounts: [String: Int] = [:]

    /// - Parameter room: how many containers may be open at the end of a block.
    init(of blocks: [Block], room: Int, isAllowed: (HTMLTag) -> Bool) {
        for (index, block) in blocks.enumerated() {
            if case .heading = block.kind { closeAroundSections() }
            guard case .html(let html) = block.kind else {
                closeTablesOutsideCells()
                continue
            }
            let tokens = HTMLFragment.tokens(of: Substring(html)).map(\.withStandIn)
            fragments[index] = Fragment(tokens: tokens)
            for (position, token) in tokens.enumerated() {
                if case .tag(let tag, _) = token, isAllowed(tag) { meet(tag, position, in: index) }
            }
            endBlock(index, room: room)
        }
    }

    private mutating func meet(_ tag: HTMLTag, _ token: Int, in block: Int) {
        if tag.isVoid {
            fragments[block]?.kept.insert(token)
        } else if !tag.isClosing {
            open.append(Opened(block: block, token: token, name: tag.name))
            openCounts[tag.name, default: 0] += 1
        } else if openCounts[tag.name, default: 0] > 0 {
            // What is open above it ends nowhere.
            while let last = popLast() {
                guard last.name == tag.name else { continue }
                pair(last, token, in: block)
                return
            }
        }
    }

    private mutating func pair(_ opened: Opened, _ token: Int, in block: Int) {
        fragments[opened.block]?.kept.insert(opened.token)
        fragments[block]?.kept.insert(token)
        guard opened.block != block else { return }
        fragments[opened.block]?.edges.insert(opened.token)
        fragments[block]?.edges.insert(token)
    }

    /// Only what folds away may stand around headings: else a box around the whole text would leave nothing to be read as
    /// sections.
    private mutating func closeAroundSections() {
        open.removeAll { $0.name != "details" }
        openCounts = Dictionary(grouping: open, by: \.name).mapValues(\.count)
    }

    /// Only containers stay open beyond a block's end, parts of tables where they belong, and not too many.
    private mutating func endBlock(_ block: Int, room: Int) {
        var ended: [Opened] = []
        while let last = open.last, last.block == block, popLast() != nil { ended.append(last) }
        for opened in ended.reversed() where open.count < room {
            guard TableParts.mayStayOpen(opened.name, in: open.last?.name) else { continue }
            open.append(opened)
            openCounts[opened.name, default: 0] += 1
        }
    }

    /// Markdown stands in cells; between them a browser would move it out of the table.
    private mutating func closeTablesOutsideCells() {
        while let last = open.last, TableParts.isOutsideCells(last.name) { popLast() }
    }

    @discardableResult
    private mutating func popLast() -> Opened? {
        guard let last = open.popLast() else { return nil }
        openCounts[last.name, default: 0] -= 1
        return last
    }
}

/// Which parts of a table may stand around Markdown.
private enum TableParts {
    private static let parents: [String: Set<String>] = [
        "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "tr": ["table", "thead", "tbody", "tfoot"],
        "td": ["tr"], "th": ["tr"],
    ]

    static func mayStayOpen(_ name: String, in parent: String?) -> Bool {
        if let parents = parents[name] { return parent.map(parents.contains) ?? false }
        // What stands in a table but in no cell is moved out of it.
        return (name == "table" || HTMLAllowList.containers.contains(name)) && !(parent.map(isOutsideCells) ?? false)
    }

    static func isOutsideCells(_ name: String) -> Bool {
        name == "table" || name == "tr" || parents[name]?.contains("table") == true
    }
}

extension HTMLFragment.Token {
    fileprivate var withStandIn: HTMLFragment.Token {
        if case .tag(let tag, let source) = self {
            .tag(FormattingHTML.standIn(for: tag), source: source)
        } else {
            self
        }
    }
}
