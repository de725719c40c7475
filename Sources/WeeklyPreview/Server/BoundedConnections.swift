internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1

/// Hummingbird's HTTP/1.1, with limits: whoever opens connections and says nothing, or half of it, can neither exhaust the
/// file descriptors of the process nor keep others out for long.
struct BoundedConnections: ServerChildChannel {
    private let http: HTTP1Channel
    private let count: ConnectionCount

    init(_ limits: ConnectionLimits, count: ConnectionCount, responder: @escaping HTTP1Channel.Responder) {
        let patience = TimeAmount.milliseconds(Int64(limits.headMilliseconds))
        http = HTTP1Channel(responder: responder, configuration: .init(idleTimeout: patience))
        self.count = count
    }

    /// A connection that nobody reads from yet. One that is still in the queue when the server ends is dropped there, which
    /// NIO's asynchronous channels do not survive; so they are made by who handles them.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.setOption(.autoRead, value: false).flatMapThrowing {
            let pipeline = channel.pipeline.syncOperations
            let descriptor = try? pipeline.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) { Int($0) }
            if count.enter(descriptor: descriptor) {
                channel.closeFuture.whenComplete { [count] _ in count.leave() }
            } else {
                try pipeline.addHandler(Refusal())
            }
            return Value(channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        let channel = value.channel
        let connection = channel.eventLoop.flatSubmit { [http] in
            http.setup(channel: channel, logger: logger).flatMapThrowing { connection in
                let pipeline = channel.pipeline.syncOperations
                let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
                try pipeline.addHandler(RequestGate(), position: .after(decoder))
                return connection
            }
        }
        // Fails where the connection has been closed meanwhile.
        guard let connection = try? await connection.get() else { return }
        channel.setOption(.autoRead, value: true).whenFailure { _ in channel.close(promise: nil) }
        await http.handle(value: connection, logger: logger)
    }

    /// Leaves a request no host that is for two servers, or for none: the next in line keeps but the first `Host`, and of a
    /// target but its path. Drops bodies, which a preview has no use for: they would count as signs of life.
    private final class RequestGate: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias InboundOut = HTTPServerRequestPart

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(var head):
                if NamedHost.of(head.headers["host"], target: head.uri) == nil { head.headers.remove(name: "host") }
                context.fireChannelRead(wrapInboundOut(.head(head)))
            case .body: break
            case .end: context.fireChannelRead(data)
            }
        }
    }

    /// Says that there are too many connections, and closes this one.
    private final class Refusal: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private static let answer =
            "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\nRetry-After: 1\r\n\r\n"

        func channelActive(context: ChannelHandlerContext) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: Self.answer)), promise: nil)
            context.close(promise: nil)
        }
    }
}
