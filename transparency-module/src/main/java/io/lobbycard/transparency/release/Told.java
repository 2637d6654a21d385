package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Figure;
import java.util.List;

/** What a release says: its sentence and figures, with the names that its titles and pictures had when it was asked for. */
record Told(String text, List<Figure> figures) {

    Told {
        figures = List.copyOf(figures);
    }
}
