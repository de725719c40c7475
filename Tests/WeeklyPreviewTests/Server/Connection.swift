import Foundation
import Synchronization
import Testing

/// A connection to a server on this machine. Reading waits on threads of its own, as tests must not keep those from which the
/// server lives, and ends with an error after a while.
final class Connection: Sendable {
    private let descriptor: Int32
    private let received = Mutex<(bytes: [UInt8], isEnded: Bool)>(([], false))

    init(port: Int) throws {
        #if canImport(Darwin)
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
        var text = text
        // Who was refused may hear of it before it asks.
        text.withUTF8 { _ = Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Ends the connection, whoever holds it.
    func end() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Reads until a text has come, or the server ends; gives all that came so far.
    func read(until text: String) async -> String {
        while !all.contains(text), await readMore() {}
        return all
    }

    /// Reads until the server ends the connection; gives all that came.
    func readToEnd() async -> String {
        while await readMore() {}
        return all
    }

    /// Whether the server has ended the connection, in one way or the other.
    var isEnded: Bool { received.withLock { $0.isEnded } }

    private var all: String { received.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

    private func readMore() async -> Bool {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var buffer = [UInt8](repeating: 0, count: 1 << 16)
                let count = recv(self.descriptor, &buffer, buffer.count, 0)
                let isEnded = count == 0 || count < 0 && errno == ECONNRESET
                self.received.withLock { received in
                    received.bytes += buffer.prefix(max(0, count))
                    received.isEnded = isEnded
                }
                continuation.resume(returning: count > 0)
            }
        }
    }
}
