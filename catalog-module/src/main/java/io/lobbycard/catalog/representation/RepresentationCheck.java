package io.lobbycard.catalog.representation;

import static java.util.stream.Collectors.joining;

import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Holds a picture against its title, claim by claim; the most serious finding decides. */
public class RepresentationCheck {

    private static final List<Rule> RULES = List.of(
            new SomebodySaidWhoIsInIt(),
            new EverybodyCarriesTheirPlace(),
            new TogetherTheyCarryThePicture(),
            new PairSharesScenes(),
            new TitleHoldsWhatIsPlayedUp());

    private final Supplier<Thresholds> thresholds;

    public RepresentationCheck(Thresholds thresholds) {
        this(() -> thresholds);
    }

    RepresentationCheck(Supplier<Thresholds> thresholds) {
        this.thresholds = thresholds;
    }

    public Assessment assess(Title title, List<SharedScenes> sharedScenes, Picture picture) {
        Claims claims = new Claims(title, Cast.of(title, sharedScenes), picture, thresholds.get());
        List<Finding> findings = RULES.stream()
                .flatMap(rule -> rule.check(claims))
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();
        return new Assessment(representation(title, findings), fingerprint(findings));
    }

    private static Representation representation(Title title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new Representation(
                    Verdict.PASSES, List.of(Wording.sentence("nothing-claimed", title.name())), List.of());
        }
        return new Representation(
                findings.getFirst().verdict(),
                findings.stream().map(Finding::reason).distinct().toList(),
                findings.stream()
                        .map(Finding::remedy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static String fingerprint(List<Finding> findings) {
        String facts = findings.stream().map(Finding::facts).sorted().collect(joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
