package io.lobbycard.personalization.performance;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a reviewer is told of a picture that was put on hold for what members did. */
final class HonestyWords {

    private static final double PERCENT = 100;
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.personalization.performance.honesty", Locale.ENGLISH);

    private HonestyWords() {}

    static String finding(AbandonmentContrast contrast, double confidence, LocalDate since) {
        return new MessageFormat(BUNDLE.getString("finding"), Locale.ENGLISH).format(new Object[] {
            PERCENT * contrast.own(),
            PERCENT * contrast.others(),
            PERCENT * (contrast.own() - contrast.others()),
            PERCENT * contrast.lower(),
            PERCENT * contrast.upper(),
            PERCENT * confidence,
            contrast.ownMembers(),
            contrast.otherMembers(),
            since.toString()
        });
    }
}
