internal import ArgumentParser

/// Which fixes `check` applies.
enum FixArgument: String, CaseIterable, ExpressibleByArgument {
    /// Those that leave the rendered text as it is.
    case safe
    /// Those that are only probably what was meant, too.
    case all

    /// The arguments of a command, with `--fix` alone as `--fix=safe`: ArgumentParser knows no option whose value may be missing.
    static func spelledOut(in arguments: [String]) -> [String] {
        guard arguments.first == "check" else { return arguments }
        let end = arguments.firstIndex { $0 == "--" } ?? arguments.endIndex
        return arguments.indices.map { index in
            guard index < end, arguments[index] == "--fix" else { return arguments[index] }
            let hasValue = index + 1 < end && FixArgument(rawValue: arguments[index + 1]) != nil
            return hasValue ? "--fix" : "--fix=safe"
        }
    }
}
