package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.demo.painting.Poster;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in a sentence what the painter draws. */
final class AltTexts {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("io.lobbycard.catalog.demo.alt-texts", Locale.ROOT);

    private AltTexts() {}

    static String of(Poster poster) {
        String sentence = MessageFormat.format(
                SENTENCES.getString(sentence(poster)).replace("'", "''"),
                Names.listed(poster.people()),
                SENTENCES.getString("tone." + poster.tone()),
                SENTENCES.getString("motif." + poster.motif()),
                poster.name());
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String sentence(Poster poster) {
        if (poster.kind() == ArtworkKind.ENSEMBLE && poster.people().size() == 2) {
            return "pair";
        }
        if (poster.kind() == ArtworkKind.COUPLE && poster.isDance()) {
            return "dance";
        }
        return poster.kind().name().toLowerCase(Locale.ROOT);
    }
}
