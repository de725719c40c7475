internal import ArgumentParser
internal import Foundation
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader

/// The moment a site is built for: issues dated after it are held back.
struct BuildTime: ExpressibleByArgument {
    let secondsSinceEpoch: Int

    init(secondsSinceEpoch: Int) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// A date as front matter has it; without an offset it is UTC.
    init?(argument: String) {
        guard let dateTime = DateTime(frontMatterText: argument, in: .utc) else { return nil }
        secondsSinceEpoch = dateTime.secondsSinceEpoch
    }

    /// 2200-01-01T00:00:00Z: whoever gives a later time has hardly meant it, and would publish the future.
    private static let implausible = 7_258_118_400

    /// SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970; nil where it is not set.
    static func ofEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws
        -> BuildTime?
    {
        guard let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
        let problem =
            "SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, but it is “\(PrintableText.of(text))”"
        guard let seconds = Int(text), seconds >= 0 else { throw ValidationError(problem) }
        guard seconds < implausible else {
            throw ValidationError("\(problem), which is after the year 2200; it looks like milliseconds")
        }
        return BuildTime(secondsSinceEpoch: seconds)
    }

    static func ofClock() -> BuildTime {
        BuildTime(secondsSinceEpoch: Int(Date().timeIntervalSince1970))
    }
}

enum Processors {
    static var count: Int { ProcessInfo.processInfo.activeProcessorCount }
}
