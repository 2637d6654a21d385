package io.lobbycard.transparency.pages.figures;

import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.Releases;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.web.Cursor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows everybody what was released about viewing. */
@WebServlet("/figures")
public class FiguresServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    private final transient Releases releases;

    @Inject
    public FiguresServlet(Pages pages, Releases releases) {
        super(pages);
        this.releases = releases;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, "figures", "Figures that were released", page(request.getParameter("cursor")));
    }

    private FiguresPage page(@Nullable String cursor) {
        String below = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
        List<Release> shown = releases.list(State.RELEASED, below, SHOWN);
        return new FiguresPage(
                shown.stream().map(this::told).toList(),
                releases.budgets(),
                refusals(),
                shown.size() < SHOWN ? null : Cursor.after(shown.getLast().id()).encoded());
    }

    private FiguresPage.Told told(Release release) {
        LocalDate approved = release.decidedAt() == null
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(release.decidedAt(), ZoneOffset.UTC);
        List<FigureLine> lines = release.figures().stream()
                .map(figure -> FigureLine.of(figure, release.figures()))
                .toList();
        return new FiguresPage.Told(
                release.text(),
                (release.isByDemo()
                                ? "Asked and approved by this demonstration itself, without a second person, on "
                                : "Approved on ")
                        + approved,
                lines);
    }

    private Map<String, Long> refusals() {
        Map<String, Long> said = new TreeMap<>();
        releases.refusals().forEach((reason, count) -> said.put(reason.replace('-', ' '), count));
        return said;
    }
}
