package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.artwork.ArtworkPersistence;
import io.lobbycard.catalog.artwork.HeldArtworks;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What editors say of artworks whose pictures have been uploaded. Like any edit it waits for a review by somebody else;
 * a row that says what is known already changes nothing.
 */
@ApplicationScoped
class ArtworksFile implements ImportKind {

    private static final int LONGEST_ALT = 1_000;
    private static final int SIDES = 4;
    private static final Pattern FACE =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63}):(" + FeatureCells.SHARE + ")(?:@([0-9.eE;-]+))?");

    private final Catalog catalog;
    private final ArtworkEditing editing;
    private final HeldArtworks held;
    private final ArtworkPersistence persistence;

    @Inject
    ArtworksFile(Catalog catalog, ArtworkEditing editing, HeldArtworks held, ArtworkPersistence persistence) {
        this.catalog = catalog;
        this.editing = editing;
        this.held = held;
        this.persistence = persistence;
    }

    @Override
    public String name() {
        return HeldArtworks.FILES;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("artwork", true, "The id of an artwork whose picture was uploaded."),
                new Column("title", false, "The id of its title, to make sure that it is the right one."),
                new Column("kind", true, "Portrait, couple, ensemble, scene, object or lettering."),
                new Column("alt", true, "What the picture shows, for those who do not see it."),
                new Column("neutral", false, "Yes if it is the neutral artwork of its title."),
                new Column(
                        "faces",
                        false,
                        "Credited people and their shares of the picture, such as uma-thurman:0.2; with the box around"
                                + " the face where one was drawn, such as uma-thurman:0.2@0.4;0.1;0.4;0.5 (left, top,"
                                + " width, height)."),
                new Column("tones", false, "Tones that it plays up, with weights."),
                new Column("themes", false, "Themes that it plays up, with weights."),
                new Column("language", false, "The language of its lettering, such as en or pt-BR."));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EDITOR);
    }

    @Override
    public List<Set<String>> key() {
        return List.of(Set.of("artwork"));
    }

    @Override
    @Transactional
    public Stored store(List<ImportRow> rows, String actor) {
        // an editor who saves one of them again and again would otherwise undo the part each time
        held.hold(rows.stream().flatMap(ArtworksFile::named).collect(Collectors.toSet()));
        Set<TitleId> changed = new HashSet<>();
        Rows<ArtworkRevision> read = Rows.read(rows, row -> {
            Artwork artwork = catalog.artwork(new ArtworkId(row.id("artwork")))
                    .orElseThrow(() -> new UnfitRow("artwork", "There is no artwork " + row.text("artwork") + "."));
            ArtworkRevision known = editing.revision(artwork.id()).orElseThrow();
            ArtworkRevision said =
                    said(row, known, catalog.title(artwork.title()).orElseThrow());
            if (!said.equals(known)) {
                if (artwork.status() == ArtworkStatus.RETIRED) {
                    throw new UnfitRow(
                            "artwork", "This artwork is retired. Restore it before something else is said of it.");
                }
                editing.save(said, actor);
                changed.add(artwork.title());
            }
            return said;
        });
        persistence.forget();
        return new Stored(read.faults(), changed);
    }

    private static Stream<ArtworkId> named(ImportRow row) {
        try {
            return Stream.of(new ArtworkId(row.id("artwork")));
        } catch (UnfitRow refusedLater) {
            return Stream.empty();
        }
    }

    static ArtworkRevision said(ImportRow row, ArtworkRevision known, Title title) {
        if (row.says("title") && !row.text("title").equals(title.id().value())) {
            throw new UnfitRow("title", "This artwork belongs to the title " + title.id() + ".");
        }
        return new ArtworkRevision(
                known.id(),
                row.choice("kind", ArtworkKind.class),
                alt(row, known.alt()),
                row.yes("neutral", known.neutral()),
                row.cells().containsKey("faces") ? faces(row, title, known) : known.depictions(),
                row.cells().containsKey("tones") ? FeatureCells.of(row, "tones") : known.tones(),
                row.cells().containsKey("themes") ? FeatureCells.of(row, "themes") : known.themes(),
                row.cells().containsKey("language") ? language(row) : known.language(),
                known.focus(),
                known.version());
    }

    private static @Nullable LanguageTag language(ImportRow row) {
        try {
            return row.says("language") ? new LanguageTag(row.text("language")) : null;
        } catch (IllegalArgumentException malformed) {
            throw new UnfitRow("language", String.valueOf(malformed.getMessage()));
        }
    }

    /** Like known until now, even if that is too little to be said anew, as of a draft. */
    private static String alt(ImportRow row, String known) {
        return row.text("alt").equals(known.strip()) ? known : row.text("alt", LONGEST_ALT);
    }

    private static List<Depiction> faces(ImportRow row, Title title, ArtworkRevision known) {
        Set<PersonId> seen = new HashSet<>();
        List<Depiction> faces = new ArrayList<>();
        for (String part : row.parts("faces")) {
            Depiction face = face(part, title, known);
            if (!seen.add(face.person())) {
                throw new UnfitRow("faces", "“" + face.person() + "” is there twice.");
            }
            faces.add(face);
        }
        return faces;
    }

    private static Depiction face(String text, Title title, ArtworkRevision known) {
        Matcher matcher = FACE.matcher(text);
        if (!matcher.matches()) {
            throw new UnfitRow("faces", "“" + UnfitRow.cut(text) + "” is not of the form “uma-thurman:0.2”.");
        }
        PersonId person = new PersonId(matcher.group(1));
        String name = known.depictions().stream()
                .filter(face -> face.person().equals(person))
                .map(Depiction::name)
                .findFirst()
                .or(() -> title.credits().stream()
                        .filter(credit -> credit.person().equals(person))
                        .map(Credit::name)
                        .findFirst())
                .orElseThrow(() -> new UnfitRow("faces", person + " is not credited in “" + title.name() + "”."));
        double share = share(matcher.group(2));
        if (!(share > 0 && share <= 1)) {
            throw new UnfitRow("faces", "A face takes more than 0 and at most 1 of the picture, found " + share + ".");
        }
        return new Depiction(person, name, share, frame(matcher.group(3), known, person, share));
    }

    /** The box of the cell; without one the box that is known, if it measured this very share. */
    private static @Nullable FaceFrame frame(
            @Nullable String text, ArtworkRevision known, PersonId person, double share) {
        if (text == null) {
            return known.depictions().stream()
                    .filter(face -> face.person().equals(person) && face.faceShare() == share)
                    .findFirst()
                    .map(Depiction::frame)
                    .orElse(null);
        }
        double[] sides =
                Stream.of(text.split(";", -1)).mapToDouble(ArtworksFile::share).toArray();
        try {
            if (sides.length == SIDES) {
                return new FaceFrame(sides[0], sides[1], sides[2], sides[3]);
            }
        } catch (IllegalArgumentException outside) {
            throw new UnfitRow("faces", String.valueOf(outside.getMessage()));
        }
        throw new UnfitRow(
                "faces", "“" + UnfitRow.cut(text) + "” is no box: expected left;top;width;height, each a share.");
    }

    private static double share(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
