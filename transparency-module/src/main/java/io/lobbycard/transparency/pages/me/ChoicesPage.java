package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.done.Done;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's word on their pictures.
 *
 * @param controlGroup true if the member's viewings are not used, so that the others' can be measured
 * @param switchedOff true if everybody gets standard pictures at the moment
 * @param leftOutViewings how many
 * @param done what the member has just done, or null
 */
public record ChoicesPage(
        boolean neutral,
        boolean exploration,
        boolean controlGroup,
        boolean switchedOff,
        List<Theme> themes,
        List<Group> groups,
        List<Pin> pins,
        List<Refused> refused,
        List<Reported> reports,
        List<LeftOut> leftOutSignals,
        int leftOutViewings,
        @Nullable Done done) {

    public ChoicesPage {
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        pins = List.copyOf(pins);
        refused = List.copyOf(refused);
        reports = List.copyOf(reports);
        leftOutSignals = List.copyOf(leftOutSignals);
    }

    /** Whether any group stands for nobody, and can be tried out in a demonstration. */
    public boolean inventsGroups() {
        return groups.stream().anyMatch(group -> group.key().startsWith("invented-"));
    }

    /** A sensitive theme, which counts only if the member allows it. */
    public record Theme(String key, String name, boolean allowed) {}

    /** A group whose pictures the member can prefer. */
    public record Group(String key, String name, boolean chosen) {}

    /**
     * A picture that the member picked for a title.
     *
     * @param shown false if nobody is shown it now, whoever picked it
     */
    public record Pin(String title, String name, @Nullable Picture picture, boolean shown) {}

    /**
     * A picture that the member does not want to see again.
     *
     * @param shown false if nobody is shown it now, whatever the member says
     */
    public record Refused(
            String artwork, String title, @Nullable Picture picture, boolean shown) {}

    /**
     * A picture that the member said misled them.
     *
     * @param words the member's own, perhaps empty
     * @param outcome a sentence: when it will be answered, or what became of the picture
     * @param answer the reviewer's, or empty
     */
    public record Reported(
            long id, String title, @Nullable Picture picture, String words, String outcome, String answer) {}

    /** A signal that must not count. */
    public record LeftOut(String key, String name) {}
}
