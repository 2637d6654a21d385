package io.lobbycard.catalog.imports.kinds;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.Exports;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.web.Formulas;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Titles, credits, episodes and artworks as rows, read in parts, so that memory stays flat. */
@ApplicationScoped
class CatalogExports implements Exports {

    /** How the rows of one title are made. */
    private record Sheet(List<String> header, Function<TitleWithArtworks, Stream<List<String>>> rows) {}

    private static final Map<String, Sheet> SHEETS = new TreeMap<>(Map.of(
            "titles",
            new Sheet(
                    List.of(
                            "id",
                            "name",
                            "year",
                            "kind",
                            "runtime_seconds",
                            "illustrative",
                            "genres",
                            "themes",
                            "tones"),
                    each -> Stream.of(title(each.title()))),
            "credits",
            new Sheet(
                    List.of("title", "person", "name", "billing", "screen_seconds"),
                    each -> each.title().credits().stream().map(credit -> credit(each.title(), credit))),
            "episodes",
            new Sheet(
                    List.of("title", "season", "number", "id", "name", "runtime_seconds"),
                    each -> each.title().episodes().stream().map(episode -> episode(each.title(), episode))),
            "artworks",
            new Sheet(
                    List.of("artwork", "title", "kind", "alt", "neutral", "faces", "tones", "themes", "language"),
                    each -> each.artworks().stream().map(CatalogExports::artwork))));

    private final Catalog catalog;

    @Inject
    CatalogExports(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(SHEETS.keySet());
    }

    @Override
    public void write(String kind, OutputStream to) throws IOException {
        Sheet sheet = SHEETS.get(kind);
        if (sheet == null) {
            throw ProblemException.notFound(
                    "There is no export of “" + kind + "”. There are: " + String.join(", ", kinds()) + ".");
        }
        CsvWriter csv = CsvWriter.builder().build(to, StandardCharsets.UTF_8);
        csv.writeRecord(sheet.header());
        try (Stream<TitleWithArtworks> everything = catalog.everything()) {
            everything
                    .flatMap(sheet.rows())
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(Formulas::neutralised).toList()));
        }
        csv.flush();
    }

    private static List<String> title(Title title) {
        return List.of(
                title.id().value(),
                title.name(),
                Integer.toString(title.year()),
                title.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(title.runtimeSeconds()),
                yes(title.illustrative()),
                FeatureCells.text(title.genres()),
                FeatureCells.text(title.themes()),
                FeatureCells.text(title.tones()));
    }

    private static List<String> credit(Title title, Credit credit) {
        Integer seconds = credit.screenSeconds();
        return List.of(
                title.id().value(),
                credit.person().value(),
                credit.name(),
                Integer.toString(credit.billing()),
                seconds == null ? "" : seconds.toString());
    }

    private static List<String> episode(Title series, Episode episode) {
        return List.of(
                series.id().value(),
                Integer.toString(episode.season()),
                Integer.toString(episode.number()),
                episode.id().value(),
                episode.name(),
                Integer.toString(episode.runtimeSeconds()));
    }

    private static List<String> artwork(Artwork artwork) {
        return List.of(
                artwork.id().value(),
                artwork.title().value(),
                artwork.kind().name().toLowerCase(Locale.ROOT),
                artwork.alt(),
                yes(artwork.neutral()),
                faces(artwork.depictions()),
                FeatureCells.text(artwork.tones()),
                FeatureCells.text(artwork.themes()),
                artwork.language() == null ? "" : artwork.language().value());
    }

    static String faces(List<Depiction> depictions) {
        return depictions.stream()
                .map(face -> face.person() + ":" + face.faceShare() + frame(face.frame()))
                .collect(Collectors.joining("|"));
    }

    private static String frame(@Nullable FaceFrame frame) {
        return frame == null ? "" : "@" + frame.left() + ";" + frame.top() + ";" + frame.width() + ";" + frame.height();
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
