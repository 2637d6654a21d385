package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.evaluation.ArmResidual;
import io.lobbycard.personalization.evaluation.PropensityCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnPictureTest {

    private static final int DRAWS = 60_000;

    private final Snapshot snapshot = new RandomWorld(new Random(31)).snapshot(new Policy(1, 0.05, 0.3, 0));

    @Test
    void theDaysSumsSayWhatEachDrawWouldHaveSaid() {
        List<Outcome> outcomes = drawn(0);
        int title = outcomes.getFirst().title;
        List<Outcome> ofTitle =
                outcomes.stream().filter(each -> each.title == title).toList();
        String id = snapshot.catalog().titleId(title);
        List<DrawnPicture> pictures = DrawnPicture.of(sumsOf(outcomes)).stream()
                .filter(picture -> picture.title().equals(id))
                .toList();

        assertEquals(ofTitle.getFirst().candidates.length, pictures.size());
        for (int place = 0; place < pictures.size(); place++) {
            DrawnPicture picture = pictures.get(place);
            int at = place;
            double[] propensities = ofTitle.stream()
                    .mapToDouble(each -> each.propensities[at] / (double) Outcome.PROPENSITY_UNITS)
                    .toArray();
            double variance = IntStream.range(0, propensities.length)
                    .mapToDouble(i -> propensities[i] * (1 - propensities[i]))
                    .sum();
            assertEquals(ofTitle.stream().filter(each -> each.shown == at).count(), picture.drawn());
            assertEquals(
                    IntStream.range(0, propensities.length)
                            .mapToDouble(i -> propensities[i])
                            .sum(),
                    picture.expected(),
                    1e-9);
            assertEquals(variance, picture.variance(), 0.005 * variance);
        }
    }

    /** Chance of failing by accident: one in a thousand, and the seed is fixed, so it fails always or never. */
    @Test
    void soundDrawsRaiseNoAlarm() {
        assertEquals(List.of(), alarms(drawn(0)));
    }

    @Test
    void aDrawThatFavoursOnePictureALittleRaisesOne() {
        List<ArmResidual> alarms = alarms(drawn(0.05));

        assertTrue(
                alarms.stream().anyMatch(arm -> arm.action().endsWith("-a0") && arm.standardised() > 0),
                alarms::toString);
        assertTrue(
                alarms.stream().noneMatch(arm -> arm.action().endsWith("-a0") && arm.standardised() < 0),
                alarms::toString);
    }

    @Test
    void daysFromBeforePicturesWereCountedAreNotHeldAgainstThem() throws UnreadableSnapshotException {
        DailySums former = DailySums.fromBytes(DailySumsFormat.write(sumsOf(drawn(0)), DailySumsFormat.OLDEST));

        assertEquals(List.of(), DrawnPicture.of(former));
    }

    private static List<ArmResidual> alarms(List<Outcome> outcomes) {
        PropensityCheck check = new PropensityCheck();
        DrawnPicture.of(sumsOf(outcomes))
                .forEach(each -> check.add(
                        each.title(),
                        each.artwork(),
                        each.drawn(),
                        each.expected(),
                        each.variance(),
                        each.thirdCumulant()));
        return check.alarms(PropensityCheck.DEFAULT_ALARM_LEVEL);
    }

    private static DailySums sumsOf(List<Outcome> outcomes) {
        DailySums sums = new DailySums(outcomes.getFirst().layout);
        outcomes.forEach(sums::add);
        return sums;
    }

    /** @param cheated share of draws after which a title's first picture is shown, whatever was drawn */
    private List<Outcome> drawn(double cheated) {
        Random random = new Random(8);
        RandomWorld members = new RandomWorld(random);
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        List<Outcome> outcomes = new ArrayList<>();
        Taste taste = snapshot.noTaste();
        for (int round = 0; round < DRAWS; round++) {
            if (round % 50 == 0) {
                taste = snapshot.taste(members.history(30), 30, Cinema.NOW, StatedChoices.NONE);
            }
            Draw draw = new Draw(random.nextLong(), 1, false);
            int title = random.nextInt(RandomWorld.TITLES);
            chooser.choose(taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            int shown = random.nextDouble() < cheated ? snapshot.catalog().firstArtwork(title) : choices.artwork(0);
            chooser.outcome(taste, StatedChoices.NONE, draw, title, shown, 0).ifPresent(outcomes::add);
        }
        return outcomes;
    }
}
