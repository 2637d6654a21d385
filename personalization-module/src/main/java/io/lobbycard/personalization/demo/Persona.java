package io.lobbycard.personalization.demo;

import java.util.List;
import java.util.Map;

/**
 * A named member of demo mode.
 *
 * @param sittings about how many viewings they have
 * @param likes what draws them to a title: a signal such as {@code genre:romance} or {@code person:uma-thurman}, or a title
 *     as {@code title:creed-2015}, and how much; negative for what keeps them away
 * @param unwatched titles they have not seen yet
 * @param favourite a title watched again and again, day after day, or empty
 * @param favouriteDays on how many days in a row
 */
record Persona(
        String id,
        int sittings,
        Map<String, Double> likes,
        List<String> unwatched,
        String favourite,
        int favouriteDays) {}
