package import WeeklyDiagnostics

/// Why nothing is at an address elsewhere, or why nobody can tell.
package enum LinkReason: Hashable, Sendable, Codable {
    /// There is no host of its name.
    case noHost
    /// Nobody on the host takes the connection.
    case noServer
    /// The server ends the connection before it has answered.
    case brokenOff
    /// What the server sends is no answer.
    case noHTTP
    /// The connection fails otherwise, in the words of a library.
    case failure(String)
    /// The server takes too long.
    case timeout
    /// The server says that there is nothing.
    case notFound(status: Int)
    /// The server refuses programs, or asks to wait too long.
    case refusesPrograms(status: Int)
    /// The server has an error of its own.
    case serverError(status: Int)
    /// The server answers with a status that says neither.
    case otherStatus(Int)
    /// The page of a known host says so, in these words.
    case page(says: String)
    /// Redirects that end nowhere.
    case circle
    case tooManyRedirects(most: Int)
    case redirect(to: String)
    /// The page is gone, and the front of its site is shown instead.
    case frontPage(host: String)
    /// The address is none that a program can ask.
    case noAddress

    /// For people, as a part of a sentence.
    package var wording: Message {
        switch self {
        case .noHost: "there is no host of this name"
        case .noServer: "nobody answers at this host"
        case .brokenOff: "the server breaks the connection off"
        case .noHTTP: "what the server sends is no answer"
        case .failure(let reason): "the connection fails: \(reason)"
        case .timeout: "the server takes too long"
        case .notFound(let status): "the server says that there is nothing (\(status))"
        case .refusesPrograms(let status): "the server refuses programs (\(status))"
        case .serverError(let status): "the server has an error of its own (\(status))"
        case .otherStatus(let status): "the server answers with \(status)"
        case .page(let phrase): "the page says “\(phrase)”"
        case .circle: "it leads in a circle"
        case .tooManyRedirects(let most): "it leads on more than \(most) times"
        case .redirect(let target): "it leads to \(target)"
        case .frontPage(let host): "it leads to the front page of \(host)"
        case .noAddress: "this is no address that a program can ask"
        }
    }
}
