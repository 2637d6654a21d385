package io.lobbycard.transparency.keys;

import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** One file of those that have lain under a name. */
record KeyVersion(@Nullable Object file, FileTime at) {}
