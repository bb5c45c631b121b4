#pragma once

/// Gives a file another name in one step of the kernel, see renameat2(2); -1 with the reason in `errno`
/// where it refuses, which is `ENOSYS` where it has no such step.
///
/// Flags: 1 replaces nothing (`RENAME_NOREPLACE`), 2 lets two files change places (`RENAME_EXCHANGE`).
int kernel_rename(const char *from, const char *to, unsigned int flags);
