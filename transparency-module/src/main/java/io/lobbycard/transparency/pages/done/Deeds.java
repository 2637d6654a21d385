package io.lobbycard.transparency.pages.done;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.PageWords;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers in the address of the next page what a member did, so that it can say so and take it back. */
@ApplicationScoped
public class Deeds {

    private static final String PARAMETER = "done";
    private static final PageWords WORDS = new PageWords("io.lobbycard.transparency.pages.done.done");

    private final Controls controls;
    private final Catalog catalog;
    private final KnownTitles titles;
    private final Called called;

    @Inject
    Deeds(Controls controls, Catalog catalog, KnownTitles titles, Called called) {
        this.controls = controls;
        this.catalog = catalog;
        this.titles = titles;
        this.called = called;
    }

    /** Does something, and returns the query by which {@link #of} knows it; empty if it changed nothing. */
    public String query(MemberId member, Runnable deed) {
        long before = controls.of(member).revision();
        deed.run();
        long after = controls.of(member).revision();
        return after == before ? "" : "?" + PARAMETER + "=" + new Span(before, after);
    }

    /**
     * What the address says was done, if it was and holds still; otherwise null.
     *
     * @param back fields that say where the way back leads
     */
    public @Nullable Done of(HttpServletRequest request, Field... back) {
        return span(request)
                .flatMap(span -> sentence(Visitor.of(request), span).map(sentence -> done(sentence, span, back)))
                .orElse(null);
    }

    /** Takes back what the form says; that is done in its turn, and returned as {@link #query} does. */
    public String undo(HttpServletRequest request) {
        MemberId member = Visitor.of(request).member();
        return span(request)
                .map(span -> query(member, () -> undo(member, deed(member, span))))
                .orElse("");
    }

    private Deed deed(MemberId member, Span span) {
        return Deed.in(controls.standing(member, span.after(), span.last()));
    }

    private void undo(MemberId member, Deed deed) {
        switch (deed.subject()) {
            case Deed.VIEWING ->
                controls.leaveOut(
                        member, deed.items().stream().map(ViewingId::new).toList(), !deed.yes());
            case Deed.SIGNAL -> deed.items().forEach(item -> controls.leaveOut(member, Signal.of(item), !deed.yes()));
            case Deed.ARTWORK ->
                deed.items().forEach(item -> controls.refuse(member, new ArtworkId(item), !deed.yes()));
            default -> {}
        }
    }

    private static Optional<Span> span(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Span::of);
    }

    private static Done done(String sentence, Span span, Field... back) {
        List<Field> fields = new ArrayList<>(List.of(back));
        fields.add(new Field(PARAMETER, span.toString()));
        return new Done(sentence, fields);
    }

    private Optional<String> sentence(Visitor visitor, Span span) {
        Deed deed = deed(visitor.member(), span);
        return about(visitor, deed).map(what -> WORDS.say(key(deed), what));
    }

    /** To allow what nobody is shown brings nothing back. */
    private String key(Deed deed) {
        String key = deed.subject() + "." + deed.stated();
        boolean withdrawn = deed.subject().equals(Deed.ARTWORK)
                && !deed.yes()
                && catalog.artwork(new ArtworkId(deed.items().getFirst()))
                        .filter(Artwork::servable)
                        .isEmpty();
        return withdrawn ? key + ".withdrawn" : key;
    }

    private Optional<String> about(Visitor visitor, Deed deed) {
        return switch (deed.subject()) {
            case Deed.VIEWING ->
                called.viewings(
                        visitor, deed.items().stream().map(ViewingId::new).toList());
            case Deed.SIGNAL ->
                Optional.of(called.signals(deed.items().stream().map(Signal::of).toList()));
            case Deed.ARTWORK -> title(deed.items().getFirst());
            default -> Optional.empty();
        };
    }

    private Optional<String> title(String artwork) {
        return catalog.artwork(new ArtworkId(artwork))
                .map(Artwork::title)
                .map(id -> titles.names(List.of(id)).getOrDefault(id, id.value()));
    }
}
