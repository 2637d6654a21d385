package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.titles.KnownTitles;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about the member, part by part, so that a long history needs no more memory. */
@WebServlet({"/me/download.json", "/me/download.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class DownloadServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int READ_AT_ONCE = 500;

    private final transient Histories histories;
    private final transient Controls controls;
    private final transient Representation representation;
    private final transient KnownTitles titles;

    @Inject
    public DownloadServlet(
            Pages pages, Histories histories, Controls controls, Representation representation, KnownTitles titles) {
        super(pages);
        this.histories = histories;
        this.controls = controls;
        this.representation = representation;
        this.titles = titles;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = Visitor.of(request);
        boolean csv = request.getServletPath().endsWith("csv");
        ViewingPage first = part(visitor, null);
        response.setContentType(csv ? "text/csv;charset=utf-8" : "application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"lobbycard-" + visitor.member() + (csv ? ".csv\"" : ".json\""));
        if (csv) {
            try (CsvDownload download = new CsvDownload(response.getWriter())) {
                eachPart(visitor, first, download::add);
            }
        } else {
            try (JsonDownload download = new JsonDownload(response.getOutputStream())) {
                download.begin(visitor.member(), controls.of(visitor.member()), representation.of(visitor.member()));
                eachPart(visitor, first, download::add);
            }
        }
    }

    private ViewingPage part(Visitor visitor, @Nullable String cursor) {
        return histories.history(visitor.reader(), visitor.member(), cursor, READ_AT_ONCE);
    }

    private void eachPart(Visitor visitor, ViewingPage first, Consumer<NamedViewing> to) {
        ViewingPage part = first;
        while (true) {
            write(part.items(), to);
            if (part.next() == null) {
                return;
            }
            part = part(visitor, part.next());
        }
    }

    private void write(List<Viewing> viewings, Consumer<NamedViewing> to) {
        Map<TitleId, String> names =
                titles.names(Set.copyOf(viewings.stream().map(Viewing::title).toList()));
        viewings.forEach(viewing -> to.accept(new NamedViewing(
                viewing, names.getOrDefault(viewing.title(), viewing.title().value()))));
    }
}
