internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import WeeklyBuild

/// Between the server's requests and responses and our own.
enum ResponseAdapter {
    static func request(_ request: Request) -> PreviewRequest {
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        return PreviewRequest(
            request.method.rawValue, request.head.path ?? "", host: request.head.authority, headers: headers)
    }

    static func response(
        _ response: PreviewResponse, to request: Request,
        listen: @escaping @Sendable (EventRequest) -> AsyncStream<ServerEvent>
    ) -> Response {
        var headers = HTTPFields()
        for (name, value) in response.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        let status = HTTPResponse.Status(code: response.status)
        return Response(status: status, headers: headers, body: body(response, request, listen))
    }

    private static func body(
        _ response: PreviewResponse, _ request: Request,
        _ listen: @escaping @Sendable (EventRequest) -> AsyncStream<ServerEvent>
    ) -> ResponseBody {
        switch response.body {
        case .bytes(let bytes): bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .file(let path, let range): file(path, range)
        case .events(let events): self.events(listen(events), request)
        }
    }

    /// A file piece by piece: a film need not fit into memory.
    private static func file(_ path: String, _ range: Range<Int>) -> ResponseBody {
        ResponseBody(contentLength: range.count) { writer in
            var offset = range.lowerBound
            while offset < range.upperBound {
                let piece = try FileSystem.read(path, from: offset, count: min(1 << 18, range.upperBound - offset))
                // A file that has become shorter meanwhile: the length is promised, so the connection has to break.
                guard !piece.isEmpty else { throw CutShort() }
                try await writer.write(ByteBuffer(bytes: piece))
                offset += piece.count
            }
            try await writer.finish(nil)
        }
    }

    private struct CutShort: Error {}

    private static func events(_ events: AsyncStream<ServerEvent>, _ request: Request) -> ResponseBody {
        ResponseBody { writer in
            // A browser that leaves closes its side; only who reads there hears of it.
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
                for await event in events { try await writer.write(ByteBuffer(string: event.text)) }
            }
            try await writer.finish(nil)
        }
    }
}
