package io.lobbycard.transparency.release.questions;

import io.lobbycard.transparency.release.questions.Refusal.Reason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentence in which a figure is told, with places in braces where the figure, the title and the period will stand.
 *
 * <p>It may hold nothing but those places and words from one short list. A list of forbidden words could be got around by
 * any synonym; with a list of allowed ones nobody can be addressed, mocked or characterised, and no number can stand beside
 * the released one, spelled out or not.
 *
 * @param template such as {@code {title} was watched by {members} members in {period}.}
 */
public record PlainText(String template) {

    private static final int LONGEST = 300;
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]*)}");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[\\s,.;:-]+");
    private static final Set<String> ALWAYS = Set.of("title", "period");

    private static final Set<String> WORDS = words("""
            a about all altogether among an and approximately are artwork artworks as at between by chosen completed
            during end error estimate estimated figure figures film films finished for from had has have hour hours in is it
            its list margin measured member members month most noise of on or over part percent period picture pictures
            quarter rate saw seen series share shares shown so than that the their these this those time title titles to
            took top total viewed viewing was watched were when which with within year
            """);

    private static final Set<String> SECOND_PERSON =
            words("you your yours yourself yourselves u ur ya yall thou thee thy ye y'all");

    private static final Set<String> NUMBERS = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            million millions dozen dozens score pair couple few several handful once twice thrice half double
            """);

    /**
     * A text that may tell the answer to a question.
     *
     * @throws Refusal with the word or number that cannot stand, and why
     */
    public static PlainText checked(String template, Question question) {
        Set<String> figures = places(question);
        boolean told = false;
        for (Matcher place = PLACE.matcher(template); place.find(); ) {
            String name = place.group(1);
            if (!figures.contains(name) && !ALWAYS.contains(name)) {
                throw refused("There is no {" + name + "} in the answer to this question. There is " + inBraces(figures)
                        + ", besides {title} and {period}.");
            }
            told |= figures.contains(name);
        }
        checkWords(PLACE.matcher(template).replaceAll(" "));
        if (!told || template.length() > LONGEST) {
            throw refused("A text is one or two sentences, of at most " + LONGEST
                    + " characters, around the figure: write " + inBraces(figures) + " where it belongs.");
        }
        return new PlainText(template);
    }

    /** The text with its places filled in. */
    public String with(Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    private static void checkWords(String text) {
        for (String word : BESIDE_WORDS.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty() || WORDS.contains(word)) {
                continue;
            }
            if (word.chars().anyMatch(Character::isDigit) || NUMBERS.contains(word)) {
                throw refused("The text names a number of its own, '" + word
                        + "'. The only number in a text is the released one, with its margin.");
            }
            if (SECOND_PERSON.contains(word)) {
                throw refused("The text speaks to the members whom it is about, with '" + word
                        + "'. A text tells a figure and addresses nobody.");
            }
            throw refused("The word '" + word + "' is not among the plain words that a text is made of."
                    + " A text tells a figure; it does not say how often, how long at a stretch, who the members are or"
                    + " what to think of them.");
        }
    }

    private static Set<String> places(Question question) {
        return switch (question) {
            case Question.MembersWatched ignored -> Set.of("members");
            case Question.HoursWatched ignored -> Set.of("hours");
            case Question.CompletionShare ignored -> Set.of("share");
            case Question.TopTitles ignored -> Set.of("titles");
            case Question.TakeRate ignored -> Set.of("artworks");
        };
    }

    private static String inBraces(Set<String> places) {
        return places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(" and "));
    }

    private static Refusal refused(String sentence) {
        return new Refusal(Reason.WORDING, sentence);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.strip().split("\\s+", -1)));
    }
}
