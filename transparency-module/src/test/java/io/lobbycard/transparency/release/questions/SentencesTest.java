package io.lobbycard.transparency.release.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence tells a figure. It addresses nobody, characterises nobody, and says nothing of how often or how long on end. */
class SentencesTest {

    private static final Pattern MOCKERY = Pattern.compile(
            // whoever is spoken to
            "\\b(you|your|yours|yourself|ya|u)\\b|[?!]"
                    // how often
                    + "|\\b(again|often|over|times|once|twice|every|each (?!member)|all the|never|always|nonstop)\\b"
                    // for how long on end
                    + "|\\b(row|streak|straight|running|after|on end|stop|stopping|daily|days?|nights?|weeks?|evenings?)\\b"
                    + "|\\b(hour|month|year) (on|by)\\b"
                    // what somebody might think of it
                    + "|\\b(only|even|just|bless|sadly)\\b"
                    // a number beside the released one; what a form counts of each member at most is part of what it
                    // counts
                    + "|\\d|\\b(?<!at most )(?<!at least )(two|three|four|five|ten|eighteen|fifty|dozen|few|hundred)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What may stand before the word "members"; an adjective may not. */
    private static final Set<String> BEFORE_MEMBERS = Set.of("", "{members}", "the", "most", "that", "by");

    private static final Pattern MEMBERS =
            Pattern.compile("(\\S*)\\s*\\bmembers\\b(?!})(\\s+with\\b)?", Pattern.CASE_INSENSITIVE);

    static Stream<String> offered() {
        return Stream.of(QuestionForm.values()).flatMap(form -> form.sentences().stream());
    }

    /** What a service once said in public of 53 of its members, and other ways to say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "To the 53 people who've watched {title} every day for the past 18 days: Who hurt you? {members}",
                "{members} members watched {title} every day for 18 days.",
                "Fifty-three members watched {title}, that is {members}.",
                "{members} members watched {title} eighteen days in a row.",
                "{members} members watched {title} daily.",
                "{members} members watched {title} day after day.",
                "{members} members watched {title} again and again.",
                "{title} was watched over and over by {members} members.",
                "{members} members watched {title} all the time in {period}.",
                "{members} members watched {title} hour on hour, month on month.",
                "{members} members could not stop watching {title}.",
                "{members} lonely members watched {title}.",
                "{members} members watched {title}, bless them.",
                "{members} members with cats watched {title}.",
                "Only {members} members watched {title}."
            })
    void mockeryIsFoundAndCannotBeAskedForInAnyForm(String text) {
        assertTrue(mocks(text), text);
        for (QuestionForm form : QuestionForm.values()) {
            assertEquals(
                    Refusal.Reason.WORDING,
                    assertThrows(Refusal.class, () -> form.sentence(text)).reason());
        }
    }

    @ParameterizedTest
    @MethodSource("offered")
    void noSentenceThatIsOfferedMocks(String sentence) {
        assertFalse(mocks(sentence), sentence);
    }

    /** Not even a blank, a capital or a look-alike letter more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{members}",
                "{title} was watched by {members} members in {period}. ",
                "{title} was watched by {members} members in {period}",
                "{Title} was watched by {members} members in {period}.",
                "{title} was watched by {members} memb\u0435rs in {period}.",
                "7.8 % of Titanic {members}",
                "The titles with the most members in {period}, with at most five titles of each member counted: {titles}."
            })
    void onlyASentenceToTheLetterIsTaken(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> QuestionForm.MEMBERS_WATCHED.sentence(text));

        assertEquals(Refusal.Reason.WORDING, refusal.reason());
        QuestionForm.MEMBERS_WATCHED
                .sentences()
                .forEach(offered -> assertTrue(refusal.sentence().contains(offered), refusal::sentence));
    }

    @Test
    void whoeverChoosesNoneGetsTheFirst() {
        for (QuestionForm form : QuestionForm.values()) {
            assertEquals(form.sentences().getFirst(), form.sentence(null));
            form.sentences().forEach(each -> assertEquals(each, form.sentence(each)));
        }
    }

    /** Each tells the one figure, of which title, and when; nothing is left in braces. */
    @ParameterizedTest
    @CsvSource({
        "MEMBERS_WATCHED, members",
        "HOURS_WATCHED, hours",
        "COMPLETION_SHARE, share",
        "TOP_TITLES, titles",
        "TAKE_RATE, artworks"
    })
    void everySentenceHasThePlacesOfItsForm(QuestionForm form, String figure) {
        Set<String> wanted = form.isAboutOneTitle() ? Set.of(figure, "title", "period") : Set.of(figure, "period");
        for (String sentence : form.sentences()) {
            List<String> places = Pattern.compile("\\{(\\w+)}")
                    .matcher(sentence)
                    .results()
                    .map(place -> place.group(1))
                    .toList();
            assertEquals(wanted.size(), places.size(), sentence);
            assertEquals(wanted, Set.copyOf(places), sentence);
        }
    }

    /** What is counted of each member at most is what the sentence says. */
    @ParameterizedTest
    @EnumSource(QuestionForm.class)
    void aSentenceSaysWhatIsCountedOfEachMember(QuestionForm form) {
        String said = switch (form) {
            case HOURS_WATCHED -> "at most ten hours of each member";
            case TOP_TITLES -> "at most five titles of each member";
            case COMPLETION_SHARE -> "at least nine tenths of its length";
            case TAKE_RATE -> "first";
            case MEMBERS_WATCHED -> "members";
        };
        form.sentences().forEach(sentence -> assertTrue(sentence.contains(said), sentence));
        assertEquals(10 * 60, Question.HoursWatched.MINUTES);
        assertEquals(5, Question.TopTitles.TITLES_PER_MEMBER);
    }

    private static boolean mocks(String text) {
        if (MOCKERY.matcher(text).find()) {
            return true;
        }
        for (Matcher members = MEMBERS.matcher(text); members.find(); ) {
            if (!BEFORE_MEMBERS.contains(members.group(1)) || members.group(2) != null) {
                return true;
            }
        }
        return false;
    }
}
