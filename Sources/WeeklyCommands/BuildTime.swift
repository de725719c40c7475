internal import ArgumentParser
internal import Foundation
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

    /// SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970; nil where it is not set.
    static func ofEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws
        -> BuildTime?
    {
        guard let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
        guard let seconds = Int(text) else {
            throw ValidationError("SOURCE_DATE_EPOCH must be a number of seconds since 1970, but it is “\(text)”")
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
