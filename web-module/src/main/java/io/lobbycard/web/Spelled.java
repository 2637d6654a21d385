package io.lobbycard.web;

import java.util.Locale;

/** Constants as the interface spells them: in lower case, with dashes. */
public final class Spelled {

    private Spelled() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
