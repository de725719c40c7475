internal import ArgumentParser
internal import Foundation
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// In which language the program speaks: that of the option `--language`, else the newsletter's, else, where no configuration tells
/// it, that of the person who sits at the machine, else English. The one place that decides it.
struct MessageLanguageChoice: Sendable {
    /// What `--language` says.
    let asked: MessageLanguage?
    private let environment: [String: String]

    init(_ asked: MessageLanguage?, _ environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.asked = asked
        self.environment = environment
    }

    /// - Parameter root: the site's folder; nil where there is none.
    func language(ofSite root: String?) -> MessageLanguage {
        if let asked { return asked }
        if let tag = root.flatMap(ConfigurationLoading.language) { return MessageLanguage(tag: tag) ?? .english }
        return ofEnvironment ?? .english
    }

    /// Of messages, as of POSIX (Base Definitions, 8.2): the first of these that is set and not empty counts alone.
    private var ofEnvironment: MessageLanguage? {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
        return set.first { !$0.isEmpty }.flatMap { MessageLanguage(tag: $0) }
    }
}

extension MessageLanguage: ExpressibleByArgument {
    /// A tag, such as `zh` or `zh-CN`.
    package init?(argument: String) {
        self.init(tag: argument)
    }
}
