package io.lobbycard.personalization.controls;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a member's sayings come to, the later ones outweighing the earlier: the state after one revision. */
public final class StatedControls {

    /** Before anything was said. */
    static final StatedControls NOTHING = new StatedControls(0, Map.of());

    private final int revision;
    private final Map<Said, String> latest;

    private record Said(Subject subject, String item) {}

    private StatedControls(int revision, Map<Said, String> latest) {
        this.revision = revision;
        this.latest = latest;
    }

    /** Folds the sayings from the first one on. */
    static StatedControls fold(int revision, List<Saying> sayings) {
        return NOTHING.and(revision, sayings::forEach);
    }

    /**
     * What it comes to with the sayings that followed.
     *
     * @param followed tells of them, the oldest first
     */
    StatedControls and(int later, Consumer<Consumer<Saying>> followed) {
        Map<Said, String> all = new LinkedHashMap<>(latest);
        followed.accept(saying -> all.put(new Said(saying.subject(), saying.item()), saying.stated()));
        return new StatedControls(later, all);
    }

    public int revision() {
        return revision;
    }

    /** About how many things something was said. */
    int size() {
        return latest.size();
    }

    /** Whether saying this would change nothing. */
    boolean holds(Saying saying) {
        String initially = switch (saying.subject()) {
            case EXPLORATION -> "true";
            case PIN, PREFERENCE -> "";
            default -> "false";
        };
        return latest.getOrDefault(new Said(saying.subject(), saying.item()), initially)
                .equals(saying.stated());
    }

    public boolean neutral() {
        return Boolean.parseBoolean(latest.get(new Said(Subject.NEUTRAL, "")));
    }

    public boolean exploration() {
        return !"false".equals(latest.get(new Said(Subject.EXPLORATION, "")));
    }

    public Set<String> sensitiveThemes() {
        return items(Subject.SENSITIVE_THEME);
    }

    public Set<String> refusedArtworks() {
        return items(Subject.REFUSED_ARTWORK);
    }

    public Set<ViewingId> leftOutViewings() {
        return items(Subject.LEFT_OUT_VIEWING).stream().map(ViewingId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Signal> leftOutSignals() {
        return items(Subject.LEFT_OUT_SIGNAL).stream().map(Signal::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Title id to artwork id. */
    public Map<String, String> pins() {
        return latest.entrySet().stream()
                .filter(each -> each.getKey().subject() == Subject.PIN
                        && !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(each -> each.getKey().item(), Map.Entry::getValue));
    }

    /** The handle of what the member said of themselves, or empty. */
    public String preference() {
        return latest.getOrDefault(new Said(Subject.PREFERENCE, ""), "");
    }

    MemberControls view(boolean controlGroup) {
        Map<TitleId, ArtworkId> pins = pins().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        pin -> new TitleId(pin.getKey()), pin -> new ArtworkId(pin.getValue())));
        return new MemberControls(
                revision,
                neutral(),
                exploration(),
                controlGroup,
                sensitiveThemes(),
                pins,
                refusedArtworks().stream().map(ArtworkId::new).collect(Collectors.toUnmodifiableSet()),
                leftOutViewings(),
                leftOutSignals());
    }

    private Set<String> items(Subject subject) {
        return latest.entrySet().stream()
                .filter(each -> each.getKey().subject() == subject && Boolean.parseBoolean(each.getValue()))
                .map(each -> each.getKey().item())
                .collect(Collectors.toUnmodifiableSet());
    }
}
