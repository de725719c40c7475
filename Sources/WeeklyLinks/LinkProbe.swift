internal import WeeklyText

/// Finds out what is at one address: asks for its head, and for the page where a server refuses that; again where it stumbles.
struct LinkProbe: Sendable {
    let options: LinkOptions
    let asking: any LinkAsking
    /// Waits; tests do not.
    let sleep: @Sendable (Duration) async -> Void

    /// What is at an address.
    func state(of text: String) async -> LinkState {
        guard let address = LinkAddress(text) else { return .unsure(.noAddress) }
        return await follow(address)
    }

    // MARK: Redirects

    private func follow(_ start: LinkAddress) async -> LinkState {
        var (address, isForGood, hasMoved) = (start, true, false)
        var seen: Set<ExactText> = []
        for _ in 0...options.redirects {
            guard seen.insert(address.text) else { return .dead(.circle) }
            switch await answer(of: address) {
            case .failure(let state): return state
            case .success(let answer):
                guard let location = answer.location, (300..<400).contains(answer.status) else {
                    return state(answer, at: address, from: hasMoved && isForGood ? start : nil)
                }
                guard let next = address.following(location) else { return .dead(.redirect(to: location)) }
                isForGood = isForGood && [301, 308].contains(answer.status)
                hasMoved = true
                address = next
            }
        }
        return .dead(.tooManyRedirects(most: options.redirects))
    }

    /// - Parameter start: the address that has moved for good; nil where none has.
    private func state(_ answer: LinkAnswer, at address: LinkAddress, from start: LinkAddress?) -> LinkState {
        if (200..<300).contains(answer.status) {
            if let phrase = SoftNotFound.phrase(in: answer.body, of: address.host) {
                return .dead(.page(says: phrase))
            }
            return start.map { moved(from: $0, to: address) } ?? .alive
        }
        switch answer.status {
        case 404, 410: return .dead(.notFound(status: answer.status))
        case 401, 403, 405, 406, 429, 451, 999: return .unsure(.refusesPrograms(status: answer.status))
        case 500...: return .unsure(.serverError(status: answer.status))
        default: return .unsure(.otherStatus(answer.status))
        }
    }

    /// A page whose new address is the front of a site is gone.
    private func moved(from start: LinkAddress, to address: LinkAddress) -> LinkState {
        if address.target == "/", start.target.utf8.count > 1 {
            return .dead(.frontPage(host: address.host))
        }
        return .moved(to: address.text)
    }

    // MARK: Answers

    private enum Asked {
        case success(LinkAnswer)
        case failure(LinkState)
    }

    private func answer(of address: LinkAddress) async -> Asked {
        var readsPage = SoftNotFound.mayBe(on: address.host)
        var pause = options.pause
        for attempt in 1...max(1, options.attempts) {
            let isLast = attempt == max(1, options.attempts)
            do {
                let answer = try await asking.ask(address, readsPage: readsPage)
                if !readsPage, Self.mayDifferForPage(answer.status) {
                    readsPage = true
                    let page = try await asking.ask(address, readsPage: true)
                    if isLast || !Self.isStumble(page.status) { return .success(page) }
                    pause = wait(page, pause)
                } else {
                    if isLast || !Self.isStumble(answer.status) { return .success(answer) }
                    pause = wait(answer, pause)
                }
            } catch {
                if let state = Self.state(error, isLast: isLast) { return .failure(state) }
            }
            await sleep(min(pause, options.longestPause))
            pause *= 2
        }
        return .failure(.unsure(.timeout))
    }

    /// Some servers refuse `HEAD`, or answer it with anything.
    private static func mayDifferForPage(_ status: Int) -> Bool { status >= 400 && status != 429 }

    /// Whether another time may be better.
    private static func isStumble(_ status: Int) -> Bool { status == 429 || [500, 502, 503, 504].contains(status) }

    private func wait(_ answer: LinkAnswer, _ pause: Duration) -> Duration {
        // A date is a longer time than anybody waits for a link.
        answer.retryAfter.flatMap { Int($0) }.map { .seconds(max(0, min($0, 3600))) } ?? pause
    }

    /// Nil where it is worth another time.
    private static func state(_ failure: LinkFailure, isLast: Bool) -> LinkState? {
        switch failure {
        case .noHost: .dead(.noHost)
        case .isPrivate: .refused
        case .broken(let reason): isLast ? .dead(reason) : nil
        case .timeout: isLast ? .unsure(.timeout) : nil
        }
    }
}
