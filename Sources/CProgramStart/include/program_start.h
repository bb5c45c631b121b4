#pragma once

/// How many words the program was started with, its own name included; 0 where the C library told none.
int program_word_count(void);

/// A word that the program was started with, byte for byte; the first is its own name.
const char *program_word(int index);
