package io.lobbycard.transparency.explanations;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundle, with counts, lists and chances as a person says them. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.lobbycard.transparency.explanations.sentences", Locale.ENGLISH);

    private Words() {}

    static String say(String key, Object... arguments) {
        String said = new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
        // a name may bring its own end of the sentence
        return said.replace("?.", "?").replace("!.", "!");
    }

    /** Says {@code key.one} for one and {@code key.many} for any other count, which is the last argument. */
    static String count(String key, int count, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = Integer.toString(count);
        return say(key + (count == 1 ? ".one" : ".many"), all);
    }

    static boolean knows(String key) {
        return BUNDLE.containsKey(key);
    }

    /** Such as {@code A, B and C}. */
    static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default ->
                say("list.last", String.join(say("list.between"), items.subList(0, items.size() - 1)), items.getLast());
        };
    }

    /** Such as {@code 34 %}; never 0 % or 100 % of what is merely rare or almost sure. */
    static String percent(double probability) {
        if (probability >= 1) {
            return "100 %";
        }
        if (probability > 0.99) {
            return say("percent.over", "99");
        }
        if (probability < 0.01) {
            return say("percent.under", "1");
        }
        return Math.round(probability * 100) + " %";
    }
}
