internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import WeeklyText

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Asks servers on the web, by a client for each host, which connects to the address that was looked at and to no other.
actor WebLinks: LinkAsking {
    private let options: LinkOptions
    private var clients: [ExactText: Result<HTTPClient, LinkFailure>] = [:]

    init(_ options: LinkOptions) {
        self.options = options
    }

    /// Ends all connections.
    func close() async {
        for case .success(let client) in clients.values { try? await client.shutdown() }
        clients = [:]
    }

    nonisolated func ask(_ address: LinkAddress, readsPage: Bool) async throws(LinkFailure) -> LinkAnswer {
        let client = try await client(for: address.host).get()
        var request = HTTPClientRequest(url: address.text)
        request.method = readsPage ? .GET : .HEAD
        request.headers.add(name: "User-Agent", value: "sofaweekly (link check)")
        request.headers.add(name: "Accept", value: "text/html,application/xhtml+xml,*/*;q=0.8")
        let timeout = TimeAmount.nanoseconds(Int64(options.patience / .nanoseconds(1)))
        do {
            let response = try await client.execute(request, timeout: timeout)
            return await answer(response, readsPage: readsPage)
        } catch {
            throw Self.failure(error)
        }
    }

    private nonisolated func answer(_ response: HTTPClientResponse, readsPage: Bool) async -> LinkAnswer {
        var answer = LinkAnswer(status: Int(response.status.code))
        answer.location = response.headers.first(name: "Location")
        answer.retryAfter = response.headers.first(name: "Retry-After")
        if readsPage { answer.body = await beginning(of: response.body) }
        return answer
    }

    /// However much the server sends, and however it breaks off: what came of the first bytes is the page.
    private nonisolated func beginning(of body: HTTPClientResponse.Body) async -> String {
        var bytes: [UInt8] = []
        do {
            for try await piece in body {
                bytes += piece.readableBytesView.prefix(options.mostBytes - bytes.count)
                if bytes.count >= options.mostBytes { break }
            }
        } catch {
            // The head came, and says that there is a page.
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func failure(_ error: any Error) -> LinkFailure {
        switch error {
        case let error as HTTPClientError: failure(ofClient: error)
        case is HTTPParserError: .broken(.noHTTP)
        case is NIOConnectionError: .broken(.noServer)
        case let error as IOError: .broken(reason(ofSystem: error))
        default: .broken(.failure("\(error)"))
        }
    }

    private static func failure(ofClient error: HTTPClientError) -> LinkFailure {
        switch error {
        case .deadlineExceeded, .readTimeout, .connectTimeout, .writeTimeout, .tlsHandshakeTimeout: .timeout
        case .remoteConnectionClosed: .broken(.brokenOff)
        default: .broken(.failure(error.shortDescription))
        }
    }

    private static func reason(ofSystem error: IOError) -> LinkReason {
        switch error.errnoCode {
        case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH: .noServer
        case ECONNRESET, ECONNABORTED, EPIPE: .brokenOff
        default: .failure("\(error)")
        }
    }

    // MARK: Clients

    private func client(for host: String) async -> Result<HTTPClient, LinkFailure> {
        if let client = clients[host] { return client }
        let addresses = await HostLookup.addresses(of: host)
        // Others may have asked for it meanwhile.
        if let client = clients[host] { return client }
        let client = client(for: host, at: addresses)
        clients[host] = client
        return client
    }

    private func client(for host: String, at addresses: [HostLookup.Address]) -> Result<HTTPClient, LinkFailure> {
        guard let first = addresses.first else { return .failure(.noHost) }
        if !options.allowsPrivate, addresses.contains(where: \.isPrivate) { return .failure(.isPrivate) }
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        // A name may stand for another address at the next look.
        let version4 = addresses.first { !$0.text.utf8.contains(.colon) }
        configuration.dnsOverride = [host: (version4 ?? first).text]
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.timeout.connect = .seconds(10)
        return .success(HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration))
    }
}
