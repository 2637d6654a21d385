package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for the service, to everybody. */
@WebServlet("/accountability")
public class AccountabilityServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Accountability accountability;

    @Inject
    public AccountabilityServlet(Pages pages, Accountability accountability) {
        super(pages);
        this.accountability = accountability;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, "accountability", "How we answer for it", accountability.now());
    }
}
