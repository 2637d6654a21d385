package io.lobbycard.transparency.pages.login;

import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.Accounts;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.login.LoginPage.Pick;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the login form. Its post is answered by the authentication mechanism, before it would come here. */
@WebServlet("/login")
public class LoginServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("io.lobbycard.transparency.pages.login.login", Locale.ENGLISH);

    private final transient Accounts accounts;

    @Inject
    public LoginServlet(Pages pages, Accounts accounts) {
        super(pages);
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        LoginPage page = new LoginPage(
                problem(request),
                next == null ? "/" : next,
                picks(account -> account.roles().contains(Roles.MEMBER)),
                picks(account -> !account.roles().contains(Roles.MEMBER)
                        && !account.roles().contains(Roles.CLIENT)));
        write(request, response, "login", "Sign in", page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        // the answer is on its way already
    }

    private static @Nullable String problem(HttpServletRequest request) {
        return Stream.of("failed", "later", "ended")
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .map(WORDS::getString)
                .orElse(null);
    }

    private List<Pick> picks(Predicate<Account> wanted) {
        return accounts.demo().stream()
                .filter(wanted)
                .map(account -> new Pick(account.name(), about(account)))
                .toList();
    }

    private static String about(Account account) {
        String key = "about." + account.name();
        return WORDS.containsKey(key) ? WORDS.getString(key) : String.join(", ", account.roles());
    }
}
