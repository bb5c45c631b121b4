#pragma once

#include <spawn.h>
#include <sys/types.h>

/// Lets a program that is to be started run in a folder, see posix_spawn_file_actions_addchdir_np(3);
/// an error number, or 0.
int spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);

/// Lets a process, and those that it starts from now on, write no file larger than this; nothing where
/// the system cannot say so of another process.
void limit_file_size(pid_t process, unsigned long long bytes);
