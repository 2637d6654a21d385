package io.lobbycard.transparency.keys;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mark that is known for as long as a test lasts. */
public final class HeldMark implements KeyFolderMarks {

    private @Nullable String held;

    @Override
    public Optional<String> known() {
        return Optional.ofNullable(held);
    }

    @Override
    public String keep(String mark) {
        held = held == null ? mark : held;
        return held;
    }
}
