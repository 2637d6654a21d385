package io.lobbycard.transparency.pages.me;

import gg.jte.output.Utf8ByteOutput;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.pages.done.Deeds;
import io.lobbycard.transparency.pages.why.WhyNow;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Takes the member's word on their pictures: {@code do} says what, {@code item} of which, {@code value} on or off. */
@WebServlet("/me/choices")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class ChoicesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String OVERVIEW = "/me";
    private static final String CHOICES = "/me/choices";

    private final transient OwnChoices own;
    private final transient OwnReports reports;
    private final transient Controls controls;
    private final transient Representation representation;
    private final transient WhyNow now;
    private final transient Preview preview;
    private final transient Deeds deeds;

    @Inject
    public ChoicesServlet(
            Pages pages,
            OwnChoices own,
            OwnReports reports,
            Controls controls,
            Representation representation,
            WhyNow now,
            Preview preview,
            Deeds deeds) {
        super(pages);
        this.own = own;
        this.reports = reports;
        this.controls = controls;
        this.representation = representation;
        this.now = now;
        this.preview = preview;
        this.deeds = deeds;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MemberId member = Visitor.of(request).member();
        ChoicesPage page = own.page(member, deeds.of(request, new Field("back", CHOICES)));
        Utf8ByteOutput rendered = render(request, "me/choices", "My choices", page);
        if (request.getMethod().equals("GET")) {
            reports.read(member, page.reports());
        }
        send(response, rendered);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MemberId member = Visitor.of(request).member();
        String what = parameter(request, "do");
        String item = parameter(request, "item");
        String value = parameter(request, "value");
        try {
            if (what.equals("preview-signal")) {
                Asked asked = value.equals("on")
                        ? Asked.withSignal(Signal.of(item), Back.from(request, CHOICES))
                        : Asked.withoutSignal(Signal.of(item), Back.from(request, OVERVIEW));
                write(request, response, "me/preview", "What would change", preview.page(Visitor.of(request), asked));
                return;
            }
            if (what.equals("preview-represent")) {
                boolean on = value.equals("on");
                PreviewPage page = preview.represented(member, item, on, Back.from(request, CHOICES));
                write(request, response, "me/preview", "What would change", page);
                return;
            }
            String done = deeds.query(member, () -> say(member, what, item, value));
            seeOther(response, next(request, member, done));
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.badRequest("The form asks for something that cannot be chosen.");
        }
    }

    /** Back to the explanation of the title that the form came from, or to the page it names. */
    private String next(HttpServletRequest request, MemberId member, String done) {
        String title = parameter(request, "title");
        return title.isEmpty()
                ? Back.with(Back.from(request, CHOICES), done)
                : now.address(member, new TitleId(title), done);
    }

    private void say(MemberId member, String what, String item, String value) {
        boolean on = value.equals("on");
        switch (what) {
            case "neutral" -> controls.neutral(member, on);
            case "exploration" -> controls.exploration(member, on);
            case "theme" -> controls.allowSensitiveTheme(member, item, on);
            case "signal" -> controls.leaveOut(member, Signal.of(item), !on);
            case "represent" -> represent(member, item, on);
            case "pin" -> controls.pin(member, new TitleId(item), value.isEmpty() ? null : new ArtworkId(value));
            case "refuse" -> controls.refuse(member, new ArtworkId(item), on);
            default -> throw new IllegalArgumentException("There is no choice called " + what + ".");
        }
    }

    private void represent(MemberId member, String group, boolean on) {
        if (on) {
            representation.choose(member, group);
        } else {
            representation.end(member);
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
