package io.lobbycard.personalization.demo;

import java.util.List;
import java.util.Map;

/** Who the named members are. */
final class Personas {

    /** What the README and the cases show pictures of, so that nobody has seen it yet. */
    private static final List<String> SHOWCASE =
            List.of("good-will-hunting-1997", "pulp-fiction-1994", "like-father-2018", "love-actually-2003");

    static final List<Persona> ALL = List.of(
            of("romance-fan", 110, Map.of("genre:romance", 3.0, "tone:tender", 1.5, "genre:comedy", -1.5)),
            of(
                    "comedy-fan",
                    130,
                    Map.of(
                            "genre:comedy",
                            3.0,
                            "tone:funny",
                            1.5,
                            "person:robin-williams",
                            2.0,
                            "genre:romance",
                            -2.0)),
            of("uma-fan", 46, Map.of("person:uma-thurman", 6.0, "person:john-travolta", -6.0, "tone:stylish", 0.5)),
            of(
                    "travolta-fan",
                    44,
                    Map.of("person:john-travolta", 6.0, "person:uma-thurman", -6.0, "genre:musical", 0.5)),
            new Persona(
                    "parent",
                    190,
                    Map.of("genre:family", 3.0, "theme:animals", 1.0, "tone:festive", 1.0, "tone:frightening", -4.0),
                    SHOWCASE,
                    "a-christmas-prince-2017",
                    18),
            of("new-member", 0, Map.of()),
            of(
                    "black-cinema-fan",
                    85,
                    Map.of(
                            "title:black-panther-2018", 5.0,
                            "title:moonlight-2016", 5.0,
                            "title:get-out-2017", 5.0,
                            "title:hidden-figures-2016", 5.0,
                            "title:girls-trip-2017", 5.0,
                            "title:coming-to-america-1988", 5.0,
                            "title:creed-2015", 5.0,
                            "title:the-pursuit-of-happyness-2006", 5.0,
                            "title:dolemite-is-my-name-2019", 5.0,
                            "title:malcolm-x-1992", 5.0)),
            of("documentary-fan", 64, Map.of("genre:documentary", 5.0, "tone:thoughtful", 1.0)));

    private Personas() {}

    private static Persona of(String id, int sittings, Map<String, Double> likes) {
        return new Persona(id, sittings, likes, SHOWCASE, "", 0);
    }
}
