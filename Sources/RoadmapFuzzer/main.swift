import Foundation

let status = try FuzzCommand(ProcessInfo.processInfo.arguments).run()
exit(status)
