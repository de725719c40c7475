internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// A server on this machine that answers as its paths say, in bytes of our own.
package final class MisbehavingServer: Sendable {
    /// How often each `METHOD PATH` was asked for.
    fileprivate let asked = Mutex<[String: Int]>([:])
    private let channel: any Channel

    /// Of its root, without a slash at the end.
    package let address: String

    /// Listens on a free port.
    package init() async throws {
        let box = ServerBox()
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Misbehaviour(box))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        // A channel that is closed has forgotten its port.
        address = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
        box.server.withLock { $0 = self }
    }

    /// How often something was asked for, such as `HEAD /ok`.
    package func count(_ request: String) -> Int { asked.withLock { $0[request] ?? 0 } }

    /// How often anything was.
    package var requests: Int { asked.withLock { $0.values.reduce(0, +) } }

    /// Listens no more: who asks then is refused.
    package func close() async throws { try await channel.close() }
}

/// Known to handlers before the server is.
private final class ServerBox: Sendable {
    let server = Mutex<MisbehavingServer?>(nil)
}

private final class Misbehaviour: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let box: ServerBox
    private var head = ""

    init(_ box: ServerBox) { self.box = box }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        head += String(buffer: unwrapInboundIn(data))
        guard head.contains("\r\n\r\n") else { return }
        let parts = head.split(separator: " ", maxSplits: 2).map(String.init)
        head = ""
        let request = "\(parts[0]) \(parts[1])"
        let count = box.server.withLock { server in
            server?.asked.withLock { asked in
                asked[request, default: 0] += 1
                return asked[request] ?? 1
            } ?? 1
        }
        answer(parts[0], parts[1], count, context)
    }

    private func answer(_ method: String, _ path: String, _ count: Int, _ context: ChannelHandlerContext) {
        switch path {
        case "/ok", "/": send("200 OK", body: "fine", method, context)
        case "/gone": send("410 Gone", method, context)
        case "/get-only": send(method == "HEAD" ? "405 Method Not Allowed" : "200 OK", method, context)
        case "/moved": send("301 Moved Permanently", headers: ["Location: /ok"], method, context)
        case "/for-now": send("302 Found", headers: ["Location: /ok"], method, context)
        case "/to-front/page": send("301 Moved Permanently", headers: ["Location: /"], method, context)
        case "/loop": send("301 Moved Permanently", headers: ["Location: /pool"], method, context)
        case "/pool": send("301 Moved Permanently", headers: ["Location: /loop"], method, context)
        case "/busy": send(count < 3 ? "429 Too Many Requests" : "200 OK", headers: ["Retry-After: 2"], method, context)
        case "/down": send("503 Service Unavailable", method, context)
        case "/reset": context.close(promise: nil)
        case "/slow": break
        case "/private": send("302 Found", headers: ["Location: http://192.168.0.1/x"], method, context)
        case "/short": write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort", context)
        case "/nonsense": write("this is no HTTP\r\n\r\n", context)
        case "/huge": huge(method, context)
        default: send("404 Not Found", method, context)
        }
    }

    private func send(
        _ status: String, headers: [String] = [], body: String = "", _ method: String,
        _ context: ChannelHandlerContext
    ) {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
        write(head.joined(separator: "\r\n") + "\r\n\r\n" + (method == "HEAD" ? "" : body), context)
    }

    /// Refuses `HEAD`, and sends for ever what was asked for.
    private func huge(_ method: String, _ context: ChannelHandlerContext) {
        if method == "HEAD" { return send("403 Forbidden", method, context) }
        context.writeAndFlush(
            wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")), promise: nil)
        pour(context)
    }

    private func pour(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(repeating: 0x78, count: 1 << 16))).whenSuccess {
            let (handler, context) = bound.value
            handler.pour(context)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text))).whenComplete { _ in
            bound.value.close(promise: nil)
        }
    }
}
