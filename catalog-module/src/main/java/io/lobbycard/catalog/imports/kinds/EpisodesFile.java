package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The episodes of series, one a row. An episode that is there already gets the new facts. */
@ApplicationScoped
class EpisodesFile implements ImportKind {

    private final Titles titles;

    @Inject
    EpisodesFile(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "episodes";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("title", true, "The id of a series that is there already."),
                new Column("season", true, "The season’s number; 0 for specials."),
                new Column("number", true, "The episode’s number in its season."),
                new Column("id", true, "The episode’s id, as viewings name it; it need only be unique in its series."),
                new Column("name", false, "The episode’s name, if it has one."),
                new Column("runtime_seconds", true, "Seconds of this episode."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    record Line(TitleId series, Episode episode) {}

    @Override
    public List<Set<String>> key() {
        return List.of(Set.of("title"), Set.of("id"));
    }

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        return StoredTitles.added(Rows.read(rows, EpisodesFile::line), Line::series, EpisodesFile::with, titles, actor);
    }

    static Line line(ImportRow row) {
        return new Line(
                new TitleId(row.id("title")),
                new Episode(
                        new EpisodeId(row.id("id")),
                        row.whole("season", 0, Episode.LAST),
                        row.whole("number", 0, Episode.LAST),
                        row.says("name") ? row.text("name", TitleLimits.LONGEST_NAME) : "",
                        row.whole("runtime_seconds", 1, TitleLimits.LONGEST_RUNTIME)));
    }

    static TitleRevision with(TitleRevision before, Line line) {
        Title series = before.title();
        if (series.kind() == TitleKind.FILM) {
            throw new UnfitRow("title", "“" + series.name() + "” is a film, and a film has no episodes.");
        }
        Episode episode = line.episode();
        List<Episode> episodes = new ArrayList<>(series.episodes());
        episodes.removeIf(each -> each.id().equals(episode.id()));
        episodes.stream().filter(episode::sharesPlaceWith).findFirst().ifPresent(other -> {
            throw new UnfitRow(
                    "number",
                    "Episode " + episode.number() + " of season " + episode.season() + " is there already, namely "
                            + other.id() + ".");
        });
        episodes.add(episode);
        return new TitleRevision(series.withEpisodes(episodes), before.sharedScenes(), before.version());
    }
}
