package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.web.Violation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that an editor can change of a title. */
class TitleForm extends Div {

    /** A form with more rows than this is slow in the browser. */
    private static final int MOST_ROWS = 200;

    private final TitleRevision revision;
    private final boolean inRows;
    private final Paragraph tooMany;
    private final FactFields facts;
    private final FeatureRows genres;
    private final FeatureRows tones;
    private final FeatureRows themes;
    private final CreditRows credits;
    private final SharedSceneRows scenes;
    private final EpisodeRows episodes;

    /** @param known everybody of a name in the catalogue */
    TitleForm(TitleRevision revision, Function<String, List<Namesake>> known, Runnable changed) {
        this.revision = revision;
        Title title = revision.title();
        inRows = title.episodes().size() <= MOST_ROWS;
        tooMany = new Paragraph(say("edit.many-episodes", title.episodes().size()));
        addClassName("lobby-form");
        facts = new FactFields(title, changed);
        genres = new FeatureRows(say("title.genres"), false, changed);
        tones = new FeatureRows(say("title.tones"), false, changed);
        themes = new FeatureRows(say("title.themes"), true, changed);
        scenes = new SharedSceneRows(say("edit.shared-scenes"), title.credits(), changed);
        episodes = new EpisodeRows(say("title.episodes"), () -> timed(changed));
        credits = new CreditRows(say("title.credits"), this::runningTime, known, () -> credited(changed));
        List.of(credits, scenes, episodes).forEach(each -> each.addClassName("lobby-whole"));
        genres.show(title.genres());
        tones.show(title.tones());
        themes.show(title.themes());
        add(facts, genres, tones, themes, credits, scenes, episodes, tooMany);
        if (inRows) {
            episodes.show(title.episodes());
        }
        credits.show(title.credits());
        scenes.show(revision.sharedScenes());
        showEpisodes(title.kind());
        facts.whenKindChanges(this::showEpisodes);
        facts.whenKindChanges(kind -> credits.runningTimeChanged());
        facts.whenRuntimeChanges(credits::runningTimeChanged);
    }

    private void credited(Runnable changed) {
        scenes.offer(credits.people());
        changed.run();
    }

    private void timed(Runnable changed) {
        credits.runningTimeChanged();
        changed.run();
    }

    /** Of the film, or of all episodes, in seconds as the fields say; 0 if they do not. */
    private int runningTime() {
        if (facts.kind() == TitleKind.FILM) {
            return facts.knownRuntime();
        }
        return inRows ? episodes.seconds() : revision.title().runningTime();
    }

    /** Marks what is wrong beside its field, and names in sentences what no single field can show. */
    Check check() {
        boolean good = List.of(
                        facts.check(),
                        genres.check(),
                        tones.check(),
                        themes.check(),
                        credits.check(),
                        scenes.check(),
                        episodes.check())
                .stream()
                .allMatch(each -> each);
        if (!good || !saysNothingTwice() || !scenesAreOfCredited()) {
            return new Check(false, List.of(say("edit.wrong")));
        }
        if (facts.kind() == TitleKind.FILM && !episodes().isEmpty()) {
            return new Check(false, List.of(say("edit.film-episodes")));
        }
        return new Check(true, List.of());
    }

    /** Marks whatever is in a list already. */
    private boolean saysNothingTwice() {
        return List.of(
                        genres.checkDistinct(Weighted::name, "name"),
                        tones.checkDistinct(Weighted::name, "name"),
                        themes.checkDistinct(Weighted::name, "name"),
                        credits.checkDistinct(Credit::person, "person", say("edit.again.person")),
                        scenes.checkDistinct(pair -> Set.of(pair.one(), pair.other()), "other"),
                        episodes.checkDistinct(Episode::id, "id"),
                        episodes.checkDistinct(each -> List.of(each.season(), each.number()), "number"))
                .stream()
                .allMatch(each -> each);
    }

    /** Marks the shared scenes of somebody whose credit is gone; what becomes of them is for the editor to say. */
    private boolean scenesAreOfCredited() {
        Set<PersonId> people = credits.values().stream().map(Credit::person).collect(Collectors.toSet());
        List<SharedScenes> loose = scenes.values().stream()
                .filter(pair -> !people.contains(pair.one()) || !people.contains(pair.other()))
                .toList();
        loose.forEach(
                pair -> scenes.mark(pair, people.contains(pair.one()) ? "other" : "one", say("edit.pair.uncredited")));
        return loose.isEmpty();
    }

    /** Says beside its field what was wrong with something that these fields said; false if no field shows it. */
    boolean mark(Violation wrong, TitleRevision refused) {
        String[] path = wrong.pointer().split("/", -1);
        String list = path[1];
        if (path.length == 2) {
            return facts.mark(list, wrong.detail());
        }
        int index = Integer.parseInt(path[2]);
        String field = path.length == 3 ? "" : path[3];
        Title title = refused.title();
        return switch (list) {
            case "genres" -> genres.mark(title.genres().get(index), field, wrong.detail());
            case "tones" -> tones.mark(title.tones().get(index), field, wrong.detail());
            case "themes" -> themes.mark(title.themes().get(index), field, wrong.detail());
            case "credits" -> credits.mark(title.credits().get(index), field, wrong.detail());
            case "sharedScenes" -> scenes.mark(refused.sharedScenes().get(index), field, wrong.detail());
            case "episodes" -> inRows && episodes.mark(title.episodes().get(index), field, wrong.detail());
            default -> false;
        };
    }

    /** What the fields say, for the version that was opened. */
    TitleRevision edited() {
        return edited(revision.version());
    }

    /** What the fields say, to be stored in place of another version. */
    TitleRevision edited(long version) {
        Title before = revision.title();
        Title title = new Title(
                before.id(),
                facts.name(),
                facts.year(),
                facts.kind(),
                facts.runtimeSeconds(),
                facts.illustrative(),
                genres.values(),
                themes.values(),
                tones.values(),
                credits.values(),
                episodes());
        return new TitleRevision(title, scenes.values(), version);
    }

    private List<Episode> episodes() {
        return inRows ? episodes.values() : revision.title().episodes();
    }

    private void showEpisodes(TitleKind kind) {
        boolean any = kind == TitleKind.SERIES || !revision.title().episodes().isEmpty();
        episodes.setVisible(any && inRows);
        tooMany.setVisible(any && !inRows);
    }
}
