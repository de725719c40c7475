internal import WeeklyDiagnostics
internal import WeeklyText

/// A key of TOML, and where it is written.
struct TOMLKey {
    let name: String
    let range: SourceRange
}

/// A table of TOML as it grows line by line.
struct TOMLTable {
    private enum Value {
        case node(YAMLNode)
        case table(TOMLTable)
        /// `[[name]]`, as often as it stands there.
        case tables([TOMLTable])
    }

    private var keys: [TOMLKey] = []
    private var values: [ExactText: Value] = [:]

    /// Puts a value below a path of keys; tables on the way come into being.
    mutating func set(_ path: ArraySlice<TOMLKey>, to node: YAMLNode) throws(TOMLProblem) {
        guard let key = path.first else { return }
        if path.count > 1 {
            try change(key) { table throws(TOMLProblem) in try table.set(path.dropFirst(), to: node) }
        } else {
            if values[key.name] != nil { throw Self.repeated(key) }
            keys.append(key)
            values[key.name] = .node(node)
        }
    }

    /// Begins the table of a line `[path]`, or one more of a line `[[path]]`.
    mutating func open(_ path: ArraySlice<TOMLKey>, isElement: Bool) throws(TOMLProblem) {
        guard let key = path.first else { return }
        if path.count > 1 || !isElement {
            try change(key) { table throws(TOMLProblem) in try table.open(path.dropFirst(), isElement: isElement) }
            return
        }
        // Taken out, so that the list grows in its place and is not copied.
        switch values.removeValue(forKey: ExactText(key.name)) {
        case nil:
            keys.append(key)
            values[key.name] = .tables([TOMLTable()])
        case .tables(var tables)?:
            tables.append(TOMLTable())
            values[key.name] = .tables(tables)
        case .node?, .table?: throw Self.repeated(key)
        }
    }

    /// Changes the table below a key, of several the last one.
    private mutating func change(
        _ key: TOMLKey, _ body: (inout TOMLTable) throws(TOMLProblem) -> Void
    ) throws(TOMLProblem) {
        switch values.removeValue(forKey: ExactText(key.name)) {
        case nil:
            keys.append(key)
            var table = TOMLTable()
            try body(&table)
            values[key.name] = .table(table)
        case .table(var table)?:
            try body(&table)
            values[key.name] = .table(table)
        case .tables(var tables)?:
            try body(&tables[tables.count - 1])
            values[key.name] = .tables(tables)
        case .node?: throw Self.repeated(key)
        }
    }

    private static func repeated(_ key: TOMLKey) -> TOMLProblem {
        TOMLProblem(message: "the key \(key.name) stands here a second time", range: key.range)
    }

    /// The table as the values that YAML gives, too.
    var entries: [YAMLEntry] {
        keys.compactMap { key in
            values[key.name].map { YAMLEntry(key: key.name, keyRange: key.range, value: Self.node($0, key)) }
        }
    }

    private static func node(_ value: Value, _ key: TOMLKey) -> YAMLNode {
        switch value {
        case .node(let node): node
        case .table(let table): YAMLNode(.mapping(table.entries), range: key.range)
        case .tables(let tables):
            YAMLNode(
                .sequence(tables.map { YAMLNode(.mapping($0.entries), range: key.range) }), range: key.range)
        }
    }
}
