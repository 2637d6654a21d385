package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.done.Called;
import io.lobbycard.transparency.pages.done.Done;
import io.lobbycard.transparency.pages.me.ChoicesPage.Group;
import io.lobbycard.transparency.pages.me.ChoicesPage.LeftOut;
import io.lobbycard.transparency.pages.me.ChoicesPage.Pin;
import io.lobbycard.transparency.pages.me.ChoicesPage.Refused;
import io.lobbycard.transparency.pages.me.ChoicesPage.Theme;
import io.lobbycard.transparency.titles.KnownTitles;
import io.lobbycard.transparency.titles.SensitiveThemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows what the member said so far, beside what could be said. */
@ApplicationScoped
class OwnChoices {

    private final Controls controls;
    private final Snapshots snapshots;
    private final Catalog catalog;
    private final KnownTitles titles;
    private final Called called;
    private final SensitiveThemes sensitive;
    private final OwnReports reports;
    private final Representation representation;

    @Inject
    OwnChoices(
            Controls controls,
            Snapshots snapshots,
            Catalog catalog,
            KnownTitles titles,
            Called called,
            SensitiveThemes sensitive,
            OwnReports reports,
            Representation representation) {
        this.controls = controls;
        this.snapshots = snapshots;
        this.catalog = catalog;
        this.titles = titles;
        this.called = called;
        this.sensitive = sensitive;
        this.reports = reports;
        this.representation = representation;
    }

    ChoicesPage page(MemberId member, @Nullable Done done) {
        MemberControls said = controls.of(member);
        return new ChoicesPage(
                said.neutral(),
                said.exploration(),
                said.controlGroup(),
                snapshots.killSwitch(),
                themes(said.sensitiveThemes()),
                groups(representation.of(member)),
                pins(said.pins()),
                refused(said.refusedArtworks()),
                reports.of(member),
                signals(said.leftOutSignals()),
                said.leftOutViewings().size(),
                done);
    }

    private List<Theme> themes(Set<String> allowed) {
        Set<String> all = new TreeSet<>(sensitive.all());
        all.addAll(allowed);
        return all.stream()
                .map(theme -> new Theme(theme, theme.replace('-', ' '), allowed.contains(theme)))
                .toList();
    }

    private List<Group> groups(Optional<String> chosen) {
        Set<String> all = new TreeSet<>(representation.groups());
        chosen.ifPresent(all::add);
        return all.stream()
                .map(group -> new Group(
                        group,
                        group.replace('-', ' '),
                        chosen.filter(group::equals).isPresent()))
                .toList();
    }

    private List<Pin> pins(Map<TitleId, ArtworkId> pins) {
        Map<TitleId, String> names = titles.names(pins.keySet());
        return pins.entrySet().stream()
                .map(pin -> pin(pin.getKey(), names, catalog.artwork(pin.getValue())))
                .sorted(Comparator.comparing(Pin::name))
                .toList();
    }

    private List<Refused> refused(Set<ArtworkId> ids) {
        List<Artwork> artworks = ids.stream()
                .map(catalog::artwork)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Artwork::id))
                .toList();
        Map<TitleId, String> names =
                titles.names(artworks.stream().map(Artwork::title).collect(Collectors.toSet()));
        return artworks.stream()
                .map(artwork -> new Refused(
                        artwork.id().value(),
                        names.getOrDefault(artwork.title(), artwork.title().value()),
                        Picture.of(artwork.image(), artwork.alt()),
                        artwork.servable()))
                .toList();
    }

    private static Pin pin(TitleId title, Map<TitleId, String> names, Optional<Artwork> picked) {
        return new Pin(
                title.value(),
                names.getOrDefault(title, title.value()),
                picked.map(artwork -> Picture.of(artwork.image(), artwork.alt()))
                        .orElse(null),
                picked.filter(Artwork::servable).isPresent());
    }

    private List<LeftOut> signals(Set<Signal> leftOut) {
        List<Signal> all = List.copyOf(leftOut);
        List<String> names = called.names(leftOut).apart(all);
        return IntStream.range(0, all.size())
                .mapToObj(place -> new LeftOut(all.get(place).toString(), names.get(place)))
                .sorted(Comparator.comparing(LeftOut::name))
                .toList();
    }
}
