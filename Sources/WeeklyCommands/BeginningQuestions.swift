internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyText

/// What somebody is asked who begins a newsletter and did not say it by options. Where nobody is asked, usual answers count.
struct BeginningQuestions {
    var language: MessageLanguage?
    var title: String?
    var address: String?
    var publishes: String?
    var zone: String?
    /// Whether anybody is there to be asked.
    let isAsking: Bool
    private let ask: (String) -> String?
    private let environment: MessageLanguageChoice

    /// - Parameter ask: shows a question and gives the answer; nil at the end of the input.
    init(
        isAsking: Bool, environment: MessageLanguageChoice = MessageLanguageChoice(nil),
        ask: @escaping (String) -> String? = { question in
            Console.write(question, to: .output)
            return readLine()
        }
    ) {
        self.isAsking = isAsking
        self.environment = environment
        self.ask = ask
    }

    /// All that is to be known; nil where an answer is none, which options are looked at for before.
    func beginning() -> Beginning? {
        let own = environment.language(ofSite: nil)
        let tag = answer(language?.rawValue, "language, zh or en", usual: own.rawValue, in: own) {
            MessageLanguage(tag: $0) != nil
        }
        let language = MessageLanguage(tag: tag) ?? own
        let usualTitle: Message = "Our Weekly"
        let title = answer(title, "title", usual: usualTitle.text(in: language), in: language) { !$0.isEmpty }
        let address = answer(address, "address of the site", usual: Self.exampleAddress, in: language) {
            SiteAddress($0) != nil
        }
        let publishes = answer(publishes, "weekday and hour of an issue", usual: "friday 17:00", in: language) {
            PublishingTime($0) != nil
        }
        let usualZone = language == .chinese ? "Asia/Shanghai" : "UTC"
        let zone = answer(zone, "time zone", usual: usualZone, in: language) { TimeZoneRule(identifier: $0) != nil }
        guard let address = SiteAddress(address), let zone = TimeZoneRule(identifier: zone) else { return nil }
        return Beginning(language: language, title: title, address: address, publishes: publishes, zone: zone)
    }

    /// Stands in until there is another: nobody else's site is there (RFC 2606).
    static let exampleAddress = "https://example.org/"

    /// What an option says, else what is answered, else what is usual. What cannot be an answer is asked again.
    private func answer(
        _ given: String?, _ question: Message, usual: String, in language: MessageLanguage,
        isOne: (String) -> Bool
    ) -> String {
        if let given { return given }
        guard isAsking else { return usual }
        let prompt: Message = "\(question) [\(usual)]: "
        while let line = ask(prompt.text(in: language)) {
            let text = OneLine.of(line)
            if text.isEmpty { return usual }
            if isOne(text) { return text }
        }
        return usual
    }
}
