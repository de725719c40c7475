internal import WeeklyBuild
internal import WeeklyModel
internal import WeeklySite

/// Answers requests from a snapshot of the site: no sockets, and no disk but for the files that a site copies.
package struct PreviewHandler: Sendable {
    private let hosts: HostRule

    /// - Parameter hosts: which requests are this server's.
    package init(hosts: HostRule) {
        self.hosts = hosts
    }

    /// What a browser gets for any request whatever: never anything but what the snapshot's routes hold.
    package func response(to request: PreviewRequest, from snapshot: SiteSnapshot) -> PreviewResponse {
        var response = refusal(of: request) ?? answer(to: request, from: snapshot)
        if response.status != 304, let length = response.contentLength {
            response.headers.append(("Content-Length", String(length)))
        }
        response.headers += SecurityHeaders.all(with: response["content-security-policy"])
        if request.method == "HEAD" { response.body = .bytes([]) }
        return response
    }

    private func refusal(of request: PreviewRequest) -> PreviewResponse? {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .text(405, "a preview is for reading: GET and HEAD only", [("Allow", "GET, HEAD")])
        }
        guard let host = request.host else {
            return .text(
                400, "a request names the one server that it is for, in Host and, where it is there, in its target")
        }
        guard hosts.allows(host: host) else {
            return .text(421, "this server goes by another name; open the address that it printed at its start")
        }
        guard hosts.allows(origin: request.headers["origin"], host: request.host) else {
            return .text(403, "pages of other sites may not ask this server")
        }
        return nil
    }

    private func answer(to request: PreviewRequest, from snapshot: SiteSnapshot) -> PreviewResponse {
        switch String(request.path) {
        case PreviewAddress.client: return bytes(PackageResources.client_js, ContentType.javaScript, request)
        case PreviewAddress.events: return events(request)
        case String(PreviewAddress.overview.dropLast()): return redirect(to: PreviewAddress.overview, request)
        default: break
        }
        switch snapshot.answer(request.path) {
        case .page(let page): return self.page(page, request)
        case .bytes(let bytes, let route): return self.bytes(bytes, ContentType.of(route.path.file), request)
        case .file(let path, let route): return CopiedFile(path: path, route: route).response(to: request)
        case .elsewhere(let path): return redirect(to: path, request)
        }
    }

    private func page(_ page: ServedPage, _ request: PreviewRequest) -> PreviewResponse {
        let bytes = page.bytes(at: String(request.path))
        let tag = EntityTag(of: bytes)
        guard page.status == 200 else { return .page(page.status, bytes) }
        if tag.matches(request.headers["if-none-match"]) { return notModified(tag, "no-store") }
        return .page(200, bytes, [("ETag", tag.header)])
    }

    private func bytes(_ bytes: [UInt8], _ type: String, _ request: PreviewRequest) -> PreviewResponse {
        let tag = EntityTag(of: bytes)
        if tag.matches(request.headers["if-none-match"]) { return notModified(tag, "no-cache") }
        return PreviewResponse(
            200, [("Content-Type", type), ("Cache-Control", "no-cache"), ("ETag", tag.header)], body: .bytes(bytes))
    }

    private func notModified(_ tag: EntityTag, _ caching: String) -> PreviewResponse {
        PreviewResponse(304, [("ETag", tag.header), ("Cache-Control", caching)])
    }

    private func redirect(to path: String, _ request: PreviewRequest) -> PreviewResponse {
        PreviewResponse(308, [("Location", path + request.query), ("Cache-Control", "no-store")])
    }

    private func events(_ request: PreviewRequest) -> PreviewResponse {
        PreviewResponse(
            200, [("Content-Type", ContentType.events), ("Cache-Control", "no-store")],
            body: .events(EventRequest(query: request.query)))
    }
}
